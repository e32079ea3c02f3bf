// Generated from the files beside it by `npm run gather`. Do not edit.
import type { MessagesByTool } from '../../messages';
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

export const standard: MessagesByTool = {
  'agenda': agenda.standard,
  'comment': comment.standard,
  'consent-form': consentForm.standard,
  'easy-read': easyRead.standard,
  'help': help.standard,
  'i-statement': iStatement.standard,
  'i-statement-maker': iStatementMaker.standard,
  'i-statement-set': iStatementSet.standard,
  'i-statement-set-group': iStatementSetGroup.standard,
  'i-statement-set-paper': iStatementSetPaper.standard,
  'i-statement-set-print': iStatementSetPrint.standard,
  'i-statement-set-wall': iStatementSetWall.standard,
  'ideas': ideas.standard,
  'impact': impact.standard,
  'promise': promise.standard,
  'promise-list': promiseList.standard,
  'reading-bar': readingBar.standard,
  'results': results.standard,
  'story': story.standard,
};

export const easy: MessagesByTool = {
  'agenda': agenda.easy,
  'comment': comment.easy,
  'consent-form': consentForm.easy,
  'easy-read': easyRead.easy,
  'help': help.easy,
  'i-statement': iStatement.easy,
  'i-statement-maker': iStatementMaker.easy,
  'i-statement-set': iStatementSet.easy,
  'i-statement-set-group': iStatementSetGroup.easy,
  'i-statement-set-paper': iStatementSetPaper.easy,
  'i-statement-set-print': iStatementSetPrint.easy,
  'i-statement-set-wall': iStatementSetWall.easy,
  'ideas': ideas.easy,
  'impact': impact.easy,
  'promise': promise.easy,
  'promise-list': promiseList.easy,
  'reading-bar': readingBar.easy,
  'results': results.easy,
  'story': story.easy,
};
