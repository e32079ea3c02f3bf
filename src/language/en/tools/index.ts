// Generated from the files beside it by `npm run gather`. Do not edit.
import * as consentForm from './consent-form';
import * as easyRead from './easy-read';
import * as help from './help';
import * as iStatement from './i-statement';
import * as iStatementSet from './i-statement-set';
import * as iStatementSetPaper from './i-statement-set-paper';
import * as iStatementSetPrint from './i-statement-set-print';
import * as readingBar from './reading-bar';

/** The English words of every tool that has words of its own. */
export const tools = {
  'consent-form': consentForm,
  'easy-read': easyRead,
  'help': help,
  'i-statement': iStatement,
  'i-statement-set': iStatementSet,
  'i-statement-set-paper': iStatementSetPaper,
  'i-statement-set-print': iStatementSetPrint,
  'reading-bar': readingBar,
};
