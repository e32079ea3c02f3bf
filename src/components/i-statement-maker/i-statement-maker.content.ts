/** What is sent, in which words a person reads it again, and where a server's problem with it belongs. */
import type { AnswerEnvelope, OwnStatement, OwnStatementsAnswer } from '../../answers/envelope';
import { answerOf, fieldName } from '../../answers/statement';
import type { MakerMessages } from '../../language/tools/i-statement-maker';
import { shownText } from '../../parts/shown-text';
import { hasWords, nodesIn } from '../../parts/slots';
import type { Entries, ToolContent } from '../../sending/sending';
import type { IStatementMaker } from './i-statement-maker';
import { drawingOf, type OwnPicture } from './i-statement-maker.pictures';
import { toSend, type MakerDraft, type OwnDraft } from './i-statement-maker.statements';

/** The words next to a picture. */
export const pictureWords = (kitWords: MakerMessages, name: OwnPicture): string => kitWords[`picture-${name}`];

/** One statement with the words on the screen. */
export function ownStatement({ kitWords, shownChoices }: IStatementMaker, { text, picture: name, value }: OwnDraft): OwnStatement {
  const now = answerOf({ value, moreText: '' }, shownChoices);
  return {
    text,
    ...(drawingOf(name) && { picture: { name: name as string, words: pictureWords(kitWords, name as OwnPicture) } }),
    ...(now.value && { now }),
  };
}

/** What is sent: everything that the person wrote, and what they were asked. */
export function contentOf(maker: IStatementMaker): ToolContent<OwnStatementsAnswer> {
  const { host, kitWords, register, draft, answeredBy } = maker;
  const slot = ['', 'title'].find((name) => hasWords(host, name));
  return {
    question: { text: slot === undefined ? kitWords.ownAbout : shownText(nodesIn(host, slot)), register: slot === undefined ? register : 'standard' },
    answer: { statements: toSend(draft).map((statement) => ownStatement(maker, statement)) },
    answeredBy,
    lang: kitWords.lang,
  };
}

/** The same as fields of a form post. */
export function entriesOf({ name, draft, answeredBy, shownChoices }: IStatementMaker): Entries {
  const parts = toSend(draft).flatMap(({ text, picture, value }, index) => [
    ['', index, text] as const,
    ['-picture', index, drawingOf(picture) && picture] as const,
    ['-now', index, shownChoices.find((choice) => choice.value === value)?.value] as const,
  ]);
  const entries = parts.flatMap(([part, index, value]): [string, string][] => (value ? [[fieldName(name, `${index + 1}`, part), value]] : []));
  return answeredBy ? [...entries, [`${name}-who`, answeredBy]] : entries;
}

/** The control for each part of what was sent. If it is not in the fields now, that is the way back to its statement. */
export function controlsOf(draft: MakerDraft): Record<string, string> {
  const entries = toSend(draft).flatMap((statement, index): [string, string][] => {
    const place = draft.statements.indexOf(statement);
    const isHere = place === draft.at;
    return Object.entries({ '/picture': 'picture-0', '/now': 'now-0', '': 'text' }).map(([part, id]) => [
      `statements/${index}${part}`,
      isHere ? id : `change-${place}`,
    ]);
  });
  return { ...Object.fromEntries(entries), answeredBy: 'who-0' };
}

/** A person's own copy, line by line. */
export function copyLines({ kitWords }: IStatementMaker, { question, answer, answeredBy }: AnswerEnvelope<OwnStatementsAnswer>): (string | undefined)[] {
  return [
    question.text,
    authorWords(kitWords, answeredBy),
    ...answer.statements.flatMap(({ text, picture, now }) => [text, picture?.words, now?.words && `${askNow(kitWords, answeredBy)} ${now.words}`]),
  ];
}

/** How true it is: for the person, or for the one they answer for. */
export const askNow = (kitWords: MakerMessages, answeredBy: string | undefined): string =>
  answeredBy === 'someone-else' ? kitWords.askForSomeone : kitWords.trueNow;

/** Whose words they are. */
export const authorWords = (kitWords: MakerMessages, answeredBy: string | undefined): string =>
  answeredBy === 'someone-else' ? kitWords['someone-else'] : kitWords.inOwnWords;
