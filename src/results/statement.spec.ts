import * as fc from 'fast-check';
import { publish } from './publish';
import { statementProblem } from './statement';

const now = new Date('2026-12-01');
const closed = '2026-11-30';
const text = 'I choose who comes into my home.';
const choices = ['always', 'sometimes', 'never'];
const published = { text, ...publish({ choices, counts: [42, 23, 3], closed, gathered: { screen: 50, hands: 18 } }, now) };
const hidden = { isHidden: true };
const shown = (count: number): object => ({ isHidden: false, count, percent: 0 });
const cells = [shown(40), shown(20), shown(10)];

it('takes everything that publish() returns', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }), fc.boolean(), (counts, isOpen) => {
      const all = counts.reduce((total, count) => total + count, 0);
      const gathered = { screen: all - Math.floor(all / 3), paper: Math.floor(all / 3) };
      const question = { choices: counts.map((_, index) => String(index)), counts, gathered, ...(isOpen ? {} : { closed }) };
      expect(statementProblem({ text, ...publish(question, now) })).toBeUndefined();
    }),
  );
});

it.each([
  ['nothing', null, 'text: is missing, or does not fit what publish() returns.'],
  ['no statement', { ...published, text: ' ' }, 'text: is missing, or does not fit what publish() returns.'],
  ['a state that does not exist', { ...published, state: 'closed' }, 'state: is missing, or does not fit what publish() returns.'],
  ['rules of its own', { ...published, rules: { least: 5, hidden: 7, nearest: 5 } }, 'rules: is missing, or does not fit what publish() returns.'],
  ['one choice', { ...published, choices: ['always'] }, 'choices: is missing, or does not fit what publish() returns.'],
  ['too few cells', { ...published, cells: [hidden] }, 'cells: is missing, or does not fit what publish() returns.'],
  ['words of other choices', { ...published, words: ['Yes'] }, 'words: is missing, or does not fit what publish() returns.'],
  ['a word for a number', { ...published, cells: [{ isHidden: false, count: '40' }, hidden, hidden] }, '"always": is not a whole number.'],
  [
    'a small number',
    { ...published, cells: [shown(40), shown(25), shown(3)] },
    '"never": 3 is so small that it can say what one person answered. Hide numbers of 7 and fewer.',
  ],
  [
    'nought',
    { ...published, cells: [shown(40), shown(25), shown(0)] },
    '"never": 0 is so small that it can say what one person answered. Hide numbers of 7 and fewer.',
  ],
  ['a number that is not rounded', { ...published, cells: [shown(42), hidden, hidden] }, '"always": 42 is not rounded to the nearest 5.'],
  [
    'one hidden number',
    { ...published, cells: [shown(40), shown(20), hidden] },
    '"never": is the only hidden number, so anyone can work it out from the others. Hide one more.',
  ],
  ['cells that are nothing', { ...published, cells: [null, hidden, hidden] }, '"always": is not a whole number.'],
  ['a way that nobody knows', { ...published, gathered: [{ way: 'email' }] }, 'gathered: is missing, or does not fit what publish() returns.'],
  ['no ways', { ...published, gathered: undefined }, 'gathered: is missing, or does not fit what publish() returns.'],
  ['no day', { ...published, closed: undefined }, 'closed: is missing, or does not fit what publish() returns.'],
  ['a word for how many were asked', { ...published, asked: 'all' }, 'asked: is missing, or does not fit what publish() returns.'],
  ['easy words that are not text', { ...published, easy: {} }, 'easy: is missing, or does not fit what publish() returns.'],
  ['few people without how few', { text, state: 'too-few' }, 'least: is missing, or does not fit what publish() returns.'],
  ['no number of all answers', { ...published, answered: undefined }, 'answered: is not a whole number.'],
  ['less than everyone', { ...published, answered: 65, cells }, 'answered: 65 is less than the answers, which add up to 70.'],
  [
    'one hidden way',
    {
      ...published,
      gathered: [
        { way: 'screen', cell: shown(60) },
        { way: 'paper', cell: hidden },
      ],
    },
    'paper: is the only hidden number, so anyone can work it out from the others. Hide one more.',
  ],
])('refuses %s', (_, value, problem) => {
  expect(statementProblem(value)).toBe(problem);
});
