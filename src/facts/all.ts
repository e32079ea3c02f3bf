// Generated from `src/components/*/*.tool.ts` by `npm run gather`. Do not edit.
import type { Facts } from './facts';
import { facts as agenda } from '../components/agenda/agenda.tool';
import { facts as agendaItem } from '../components/agenda-item/agenda-item.tool';
import { facts as button } from '../components/button/button.tool';
import { facts as choices } from '../components/choices/choices.tool';
import { facts as comment } from '../components/comment/comment.tool';
import { facts as consentController } from '../components/consent-controller/consent-controller.tool';
import { facts as consentForm } from '../components/consent-form/consent-form.tool';
import { facts as consentItem } from '../components/consent-item/consent-item.tool';
import { facts as details } from '../components/details/details.tool';
import { facts as easyBlock } from '../components/easy-block/easy-block.tool';
import { facts as easyRead } from '../components/easy-read/easy-read.tool';
import { facts as errorSummary } from '../components/error-summary/error-summary.tool';
import { facts as glossary } from '../components/glossary/glossary.tool';
import { facts as help } from '../components/help/help.tool';
import { facts as helpContact } from '../components/help-contact/help-contact.tool';
import { facts as iStatement } from '../components/i-statement/i-statement.tool';
import { facts as iStatementItem } from '../components/i-statement-item/i-statement-item.tool';
import { facts as iStatementMaker } from '../components/i-statement-maker/i-statement-maker.tool';
import { facts as iStatementSet } from '../components/i-statement-set/i-statement-set.tool';
import { facts as iStatementSetGroup } from '../components/i-statement-set-group/i-statement-set-group.tool';
import { facts as iStatementSetPaper } from '../components/i-statement-set-paper/i-statement-set-paper.tool';
import { facts as iStatementSetPrint } from '../components/i-statement-set-print/i-statement-set-print.tool';
import { facts as iStatementSetWall } from '../components/i-statement-set-wall/i-statement-set-wall.tool';
import { facts as idea } from '../components/idea/idea.tool';
import { facts as ideas } from '../components/ideas/ideas.tool';
import { facts as impact } from '../components/impact/impact.tool';
import { facts as jargon } from '../components/jargon/jargon.tool';
import { facts as listen } from '../components/listen/listen.tool';
import { facts as notice } from '../components/notice/notice.tool';
import { facts as panel } from '../components/panel/panel.tool';
import { facts as picture } from '../components/picture/picture.tool';
import { facts as progress } from '../components/progress/progress.tool';
import { facts as promise } from '../components/promise/promise.tool';
import { facts as promiseList } from '../components/promise-list/promise-list.tool';
import { facts as readingBar } from '../components/reading-bar/reading-bar.tool';
import { facts as results } from '../components/results/results.tool';
import { facts as story } from '../components/story/story.tool';
import { facts as text } from '../components/text/text.tool';

/** By the name of the component, without `co-`. */
export const allFacts: Readonly<Record<string, Facts>> = {
  'agenda': agenda,
  'agenda-item': agendaItem,
  'button': button,
  'choices': choices,
  'comment': comment,
  'consent-controller': consentController,
  'consent-form': consentForm,
  'consent-item': consentItem,
  'details': details,
  'easy-block': easyBlock,
  'easy-read': easyRead,
  'error-summary': errorSummary,
  'glossary': glossary,
  'help': help,
  'help-contact': helpContact,
  'i-statement': iStatement,
  'i-statement-item': iStatementItem,
  'i-statement-maker': iStatementMaker,
  'i-statement-set': iStatementSet,
  'i-statement-set-group': iStatementSetGroup,
  'i-statement-set-paper': iStatementSetPaper,
  'i-statement-set-print': iStatementSetPrint,
  'i-statement-set-wall': iStatementSetWall,
  'idea': idea,
  'ideas': ideas,
  'impact': impact,
  'jargon': jargon,
  'listen': listen,
  'notice': notice,
  'panel': panel,
  'picture': picture,
  'progress': progress,
  'promise': promise,
  'promise-list': promiseList,
  'reading-bar': readingBar,
  'results': results,
  'story': story,
  'text': text,
};
