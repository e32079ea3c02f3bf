/** Advice that names other words: followed, it gives no finding of its rule again. */
import { corpus } from './corpus/figures';
import { checkEasyWords, type Finding } from './index';

const more = [
  ...[
    '24/7',
    '30 km/h',
    'N/A',
    'he/she',
    'w/c 3 May',
    '£5/week',
    'mum/dad/friend',
    '2026/27',
    '9/10',
    'on 9/10',
    '3/4',
    '1/2',
    '12/13/2027',
    'A&E',
    'B&B',
    'T&Cs',
  ],
  ...['AT&T', 'Smith&Sons', '50%', '25 %', '7%', '100%', '12.5%', 'yes / no', 'p/w', 's/he', 'and/or'],
  ...['e.g. nuts', 'i.e. nuts', 'NB nuts', 'viz. nuts', 'nuts etc.', 'vs. Leeds', 'asap', 'approx. 3', 'the SEND team', 'the US', 'our IT team', 'PIP'],
  ...['a dozen', 'half a dozen', 'two million', 'nineteen eighty-four', 'two hundred and five', 'one in four'],
  ...['don’t', 'it’s', 'he’d', 'she’d better', 'let’s', 'can’t', 'I’m', 'they’ve', 'who’s been', 'wont', 'Shouldn’t'],
  ...['not unhappy', 'never unkind', 'not impossible'],
].map((words) => `You see ${words} here.`);
const passives = [
  'Your letter was sent.',
  'The form must be signed.',
  'You will be told.',
  'Lunch is served at noon.',
  'He was seen by the doctor.',
  'The flats were cleaned.',
];
const texts = [...corpus.filter(({ format }) => format === undefined).map(({ text }) => text), ...more, ...passives];

const quoted = ({ suggestion }: Finding): string | undefined =>
  /(?:Write|does it:) “([^”]+)”/.exec(suggestion)?.[1] ?? /^Write ([\d,]+(?: million)?)\.$/.exec(suggestion)?.[1];
const withAdvice = texts.flatMap((text) =>
  checkEasyWords(text).findings.flatMap((finding) => {
    const words = quoted(finding);
    return words === undefined ? [] : [{ text, finding, words }];
  }),
);

it('is there for many findings', () => {
  expect(withAdvice.length).toBeGreaterThan(80);
  expect(new Set(withAdvice.map(({ finding }) => finding.rule))).toEqual(
    new Set(['passive', 'double-negative', 'acronym', 'contraction', 'speak-to-you', 'sign', 'number-word', 'roman-numeral']),
  );
});

it.each(withAdvice.map(({ text, finding, words }) => [finding.rule, text, words, finding] as const))('%s: %s → %s', (rule, text, words, { position }) => {
  const isWhole = rule === 'passive';
  const followed = isWhole ? `${words}.` : text.slice(0, position.start.offset) + words + text.slice(position.end.offset);
  const count = (checked: string): number => checkEasyWords(checked).findings.filter((finding) => finding.rule === rule).length;
  expect([followed, count(followed)]).toEqual([followed, isWhole ? 0 : count(text) - 1]);
});

it.each([
  ['Your letter was sent on Monday.', 'Someone has sent your letter'],
  ['The form must be signed.', 'Someone must sign the form'],
  ['You will be told soon.', 'Someone will tell you'],
  ['Your money is paid into the bank.', 'Someone pays your money'],
  ['Your tablets have been changed by the doctor.', 'The doctor has changed your tablets'],
  ['The plan has been written.', 'Someone has written the plan'],
])('turns “%s” round', (text, active) => {
  expect(checkEasyWords(text).findings.find(({ rule }) => rule === 'passive')?.suggestion).toBe(`Say first who does it: “${active}”.`);
});

it.each(['Was your bag stolen?', 'The meeting is not held in August.', 'What was said at the meeting?', 'If it is sent, wait.', 'There was money left.'])(
  'gives no words for “%s”, as it cannot be sure',
  (text) => {
    for (const { rule, suggestion } of checkEasyWords(text).findings) if (rule === 'passive') expect(suggestion).toBe('Say first who does it.');
  },
);
