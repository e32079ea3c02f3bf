// Generated from the files beside it by `npm run gather`. Do not edit.
import type { MessagesByTool } from '../../messages';
import * as consentForm from './consent-form';
import * as easyRead from './easy-read';
import * as help from './help';
import * as iStatement from './i-statement';
import * as iStatementSet from './i-statement-set';
import * as iStatementSetPaper from './i-statement-set-paper';
import * as iStatementSetPrint from './i-statement-set-print';
import * as readingBar from './reading-bar';

export const standard: MessagesByTool = {
  'consent-form': consentForm.standard,
  'easy-read': easyRead.standard,
  'help': help.standard,
  'i-statement': iStatement.standard,
  'i-statement-set': iStatementSet.standard,
  'i-statement-set-paper': iStatementSetPaper.standard,
  'i-statement-set-print': iStatementSetPrint.standard,
  'reading-bar': readingBar.standard,
};

export const easy: MessagesByTool = {
  'consent-form': consentForm.easy,
  'easy-read': easyRead.easy,
  'help': help.easy,
  'i-statement': iStatement.easy,
  'i-statement-set': iStatementSet.easy,
  'i-statement-set-paper': iStatementSetPaper.easy,
  'i-statement-set-print': iStatementSetPrint.easy,
  'reading-bar': readingBar.easy,
};
