/** How an editor puts results together: they write what they counted, and the page gets what may be published of it. */
import { cells as cellWords, warnings } from '../../language/en/editors/tools/results';
import { defaultRules, publish, type CountedQuestion, type Published, type Shown, type Way } from '../../results/publish';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';

const ways: readonly Way[] = ['screen', 'hands', 'paper'];

/** A statement, and the lines below it, as an editor wrote them. */
interface Written {
  readonly text: string;
  readonly easy: string;
  /** By their words. */
  readonly answers: readonly (readonly [words: string, count: number])[];
  /** `asked`, `screen`, `hands`, `paper`. */
  readonly facts: Readonly<Record<string, number>>;
  readonly closed: string;
}

/** A line without a number begins a statement: “I choose who comes into my home. | I choose who helps me.” Below it are its answers: “Yes, always | 42”. */
function writtenIn(lines: string): Written[] {
  const all: Written[] = [];
  for (const line of lines.split('\n').filter((each) => each.trim())) {
    const [words = '', value = ''] = line.split('|').map((part) => part.trim());
    const last = all.at(-1);
    const isNumber = /^\d[\d ,]*$/.test(value);
    const name = words.toLowerCase();
    if (last && name === 'closed') all[all.length - 1] = { ...last, closed: value };
    else if (!last || !isNumber) all.push({ text: words, easy: value, answers: [], facts: {}, closed: '' });
    else {
      const count = Number(value.replace(/[ ,]/g, ''));
      const isFact = name === 'asked' || ways.some((way) => way === name);
      all[all.length - 1] = isFact ? { ...last, facts: { ...last.facts, [name]: count } } : { ...last, answers: [...last.answers, [words, count]] };
    }
  }
  return all;
}

/** What may be published of it; nothing where the numbers do not belong together. An editor publishes when answers have closed, so the day is of no matter here. */
function publishedOf({ answers, facts }: Written, values: Placed['values']): Published | undefined {
  const gathered = Object.fromEntries(ways.flatMap((way) => (facts[way] === undefined ? [] : [[way, facts[way]]])));
  const question: CountedQuestion = {
    choices: answers.map(([words]) => words),
    counts: answers.map(([, count]) => count),
    asked: facts.asked,
    gathered,
    closed: '2026-01-01',
  };
  const rules = {
    ...defaultRules,
    ...(values['hidden-up-to'] && { hidden: Number(values['hidden-up-to']) }),
    ...(values['rounded-to'] && { nearest: Number(values['rounded-to']) }),
  };
  try {
    return publish(question, new Date('2026-01-02'), rules);
  } catch {
    return undefined;
  }
}

const cellOf = (cell: Shown): Piece => (cell.isHidden ? piece('td', { 'data-hidden': true }, cellWords.hidden) : piece('td', {}, String(cell.count)));
const rowOf = (words: string, cell: Piece, about?: string): Piece =>
  piece('tr', about ? { 'data-about': about } : {}, piece('th', { scope: 'row' }, words), cell);

function tableOf(written: Written, values: Placed['values']): Piece[] {
  const { text, easy, closed } = written;
  const caption = piece('caption', easy ? { 'data-easy': easy } : {}, text);
  const results = publishedOf(written, values);
  if (results?.state === 'too-few')
    return [piece('table', { 'data-state': 'too-few' }, caption, piece('tbody', {}, piece('tr', {}, piece('td', {}, cellWords.tooFew(results.least)))))];
  if (results?.state !== 'published') return [];
  const { choices, cells, answered, asked, gathered } = results;
  const number = (about: 'answered' | 'asked', count: number): Piece => rowOf(cellWords[about], piece('td', {}, String(count)), about);
  return [
    piece(
      'table',
      {},
      caption,
      piece('thead', {}, piece('tr', {}, piece('th', { scope: 'col' }, cellWords.answer), piece('th', { scope: 'col' }, cellWords.howMany))),
      piece('tbody', {}, ...cells.map((cell, index) => rowOf(choices[index] ?? '', cellOf(cell)))),
      piece(
        'tfoot',
        {},
        number('answered', answered),
        ...(asked === undefined ? [] : [number('asked', asked)]),
        ...gathered.map(({ way, cell }) => rowOf(cellWords[way], cellOf(cell), way)),
        ...(closed ? [rowOf(cellWords.closed, piece('td', {}, closed), 'closed')] : []),
      ),
    ),
  ];
}

export const tablesOf = ({ values }: Placed): Piece[] => writtenIn(values.items ?? '').flatMap((written) => tableOf(written, values));

export function warningsOf({ values }: Placed): Warning[] {
  const all = writtenIn(values.items ?? '');
  const hasWrong = all.some((written) => written.answers.length < 2 || !publishedOf(written, values));
  return [
    ...(all.length === 0 ? [fix('items', warnings.noAnswers)] : []),
    ...(hasWrong ? [fix('items', warnings.wrongNumbers)] : []),
    ...(all.some(({ closed }) => !closed) ? [look('items', warnings.notClosed)] : []),
    ...(values.title?.trim() ? [] : [look('title', warnings.noTitle)]),
    ...(values.more?.trim() ? [] : [look('more', warnings.noMore)]),
  ];
}
