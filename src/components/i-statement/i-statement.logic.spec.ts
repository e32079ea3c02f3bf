import { seal } from '../../answers/envelope';
import { cardWords } from '../../language/english';
import { copyOf, misuseOf, problemsAfter, problemsOf } from './i-statement.logic';

const words = cardWords.standard;
const rules = { choiceNeeded: true, more: 'optional', moreLimit: 20, canSkip: true } as const;
const empty = { moreText: '' };
const controls = (...given: Parameters<typeof problemsOf>): string[] => problemsOf(...given).map(({ control }) => control);

describe('problemsOf', () => {
  it('finds nothing in an answer', () => {
    expect(problemsOf({ value: 'always', moreText: '' }, rules, words)).toEqual([]);
  });

  it('asks for a choice only where one is needed, and offers to skip only where that can be', () => {
    expect(controls(empty, { ...rules, choiceNeeded: false }, words)).toEqual([]);
    expect(problemsOf(empty, rules, words)).toEqual([{ control: 'answer-0', words: words.chooseOrSkip }]);
    expect(problemsOf(empty, { ...rules, canSkip: false }, words)).toEqual([{ control: 'answer-0', words: words.chooseOne }]);
  });

  it('lists what is missing in the order of the controls', () => {
    expect(controls({ moreText: ' ' }, { ...rules, more: 'required' }, words)).toEqual(['answer-0', 'more']);
  });

  it('says by how much words are too long, and does not look at words that are not asked for', () => {
    const long = { value: 'always', moreText: 'a'.repeat(21) };
    expect(problemsOf(long, rules, words)).toEqual([{ control: 'more', words: 'Your words are 1 character too long.' }]);
    expect(problemsOf(long, { ...rules, more: 'off' }, words)).toEqual([]);
  });
});

describe('problemsAfter', () => {
  const shown = [
    { control: 'answer-0', words: 'Choose.' },
    { control: 'more', words: 'Your words are 19 characters too long.' },
  ];

  it('leaves a problem that is still there, in words that fit now', () => {
    const found = [{ control: 'more', words: 'Your words are 18 characters too long.' }];
    expect(problemsAfter(shown, found, 'more')).toEqual([shown[0], found[0]]);
  });

  it('takes away what was put right, and brings nothing new', () => {
    expect(problemsAfter(shown, [], 'answer-0')).toEqual([shown[1]]);
    expect(problemsAfter([], shown, 'more')).toEqual([]);
  });
});

describe('misuseOf', () => {
  it('finds nothing in good markup', () => {
    expect(misuseOf({ name: 'home', action: '/answers' }, true)).toEqual([]);
  });

  it('names each attribute or slot that is wrong', () => {
    expect(misuseOf({ name: '', choices: [], action: 'javascript:x' }, false).map(([attribute]) => attribute)).toEqual([
      'name',
      'default slot',
      'choices',
      'action',
    ]);
  });
});

describe('copyOf', () => {
  const question = { text: 'I have a say.', register: 'standard' } as const;
  const envelope = seal({
    tool: 'co-i-statement',
    name: 'a',
    question,
    answer: { value: 'yes', words: 'Yes', more: 'Mine' },
    lang: 'en',
    kit: '1.0.0',
    verdict: 'likely-person',
  });

  it('says what was asked and answered, and that it was sent', () => {
    const rest = copyOf(envelope, { sent: true, reference: 'A1' }, words, new Date('2026-01-02T12:00:00Z'));
    expect(rest.slice(0, 3)).toEqual(['I have a say.', 'Yes', 'Mine']);
    expect(rest[3]).toMatch(/^Sent on 2 January 2026/);
    expect(rest.slice(4)).toEqual([words.reference, 'A1']);
  });

  it('never says that something was sent that was not', () => {
    expect(copyOf(envelope, { sent: false, reason: 'offline' }, words)[3]).toMatch(/^Not sent yet/);
    expect(copyOf(envelope, undefined, words)[3]).toMatch(/^Not sent yet/);
  });
});
