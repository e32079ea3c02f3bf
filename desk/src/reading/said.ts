import type { CountedSetAnswer, OwnStatementsAnswer, StatementSetAnswer } from '../kit.ts';
import { words } from '../language/reading.ts';
import type { Answer } from './answers.ts';

/** One thing that a person was asked or told about, and what they said to it. */
export interface Said {
  /** What they were asked, if it is not the question of the whole answer. */
  readonly about?: string;
  /** What they chose. */
  readonly chosen?: string;
  /** Their own words, exactly as written. */
  readonly written?: string;
}

type Parts = Partial<StatementSetAnswer & CountedSetAnswer & OwnStatementsAnswer>;

/** What a person said, in the order in which they said it, for every kind of tool. An unknown kind shows what every tool has. */
export function saidIn({ envelope }: Answer): Said[] {
  if (!envelope) return [];
  const { value, words: chosen, more } = envelope.answer;
  const { answers = [], counts = [], statements = [] } = envelope.answer as Parts;
  const only = (said: Said): Said[] => (said.chosen !== undefined || said.written !== undefined ? [said] : []);
  return [
    ...only({ ...((chosen ?? value) !== undefined && { chosen: chosen ?? value ?? '' }), ...(more !== undefined && { written: more }) }),
    ...answers.flatMap(({ question, answer }) =>
      only({
        about: question.text,
        ...((answer?.words ?? answer?.value) !== undefined && { chosen: answer?.words ?? answer?.value ?? '' }),
        ...(answer?.more !== undefined && { written: answer.more }),
      }),
    ),
    ...counts.map((counted) => ({
      about: counted.question.text,
      chosen: counted.counts.map((each) => `${each.words}: ${each.count}`).join(', '),
      ...(counted.said !== undefined && { written: counted.said }),
    })),
    ...statements.map(({ text, now }) => ({ written: text, ...(now?.words !== undefined && { chosen: now.words }) })),
  ];
}

/** Everything that the person wrote themselves, as one text: what can be hidden in it. */
export const wordsIn = (answer: Answer): string =>
  saidIn(answer)
    .flatMap(({ written }) => written ?? [])
    .join('\n\n');

const most = 140;

/** The first words of an answer, for a list. What is hidden is hidden here, too. */
export function firstWordsOf(answer: Answer): string {
  if (!answer.envelope) return answer.state === 'erased' ? words.erased : words.gone;
  const [first] = saidIn(answer);
  const text = (answer.shownWords ?? (wordsIn(answer) || first?.chosen || words.noWords)).replace(/\s+/g, ' ').trim();
  return text.length > most ? `${text.slice(0, most).replace(/\s\S*$/, '')} …` : text;
}
