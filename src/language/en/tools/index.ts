// Generated from the files beside it by `npm run gather`. Do not edit.
import * as agenda from './agenda';
import * as comment from './comment';
import * as consentForm from './consent-form';
import * as easyRead from './easy-read';
import * as help from './help';
import * as iStatement from './i-statement';
import * as iStatementMaker from './i-statement-maker';
import * as iStatementSet from './i-statement-set';
import * as iStatementSetGroup from './i-statement-set-group';
import * as iStatementSetPaper from './i-statement-set-paper';
import * as iStatementSetPrint from './i-statement-set-print';
import * as iStatementSetWall from './i-statement-set-wall';
import * as ideas from './ideas';
import * as impact from './impact';
import * as promise from './promise';
import * as promiseList from './promise-list';
import * as readingBar from './reading-bar';
import * as results from './results';
import * as story from './story';

/** The English words of every tool that has words of its own. */
export const tools = {
  'agenda': agenda,
  'comment': comment,
  'consent-form': consentForm,
  'easy-read': easyRead,
  'help': help,
  'i-statement': iStatement,
  'i-statement-maker': iStatementMaker,
  'i-statement-set': iStatementSet,
  'i-statement-set-group': iStatementSetGroup,
  'i-statement-set-paper': iStatementSetPaper,
  'i-statement-set-print': iStatementSetPrint,
  'i-statement-set-wall': iStatementSetWall,
  'ideas': ideas,
  'impact': impact,
  'promise': promise,
  'promise-list': promiseList,
  'reading-bar': readingBar,
  'results': results,
  'story': story,
};
