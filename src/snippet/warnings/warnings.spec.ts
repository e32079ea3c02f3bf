import fc from 'fast-check';
import { missingIn, type Item } from '../../components/consent-form/consent-form.markup';
import { checkEasyWords } from '../../easy-words';
import { toolOf } from '../fields';
import { kit } from '../../../tests/built-kit';
import type { Placed } from '../placed';
import { warningsOf, type Warning } from '.';

const { descriptions } = kit;
const whole = {
  statement: 'I choose who comes to my home.',
  easy: 'I choose who helps me.',
  next: 'Sam reads every answer.',
  contact: 'Write to sam@forms.test.',
  help: 'safeguarding | Anytown Council | 01632 960 010, safe@anytown.example | Every day',
  name: 'home',
  action: '/answers',
};
const warn = (values: Record<string, string>, more: Partial<Placed> = {}): readonly Warning[] =>
  warningsOf({ tool: 'i-statement', values: { ...whole, ...values }, ...more }, descriptions, ['ar', 'cy'], checkEasyWords);
const about = (values: Record<string, string>, more: Partial<Placed> = {}): string[] => warn(values, more).map(({ severity, field }) => `${severity} ${field}`);

it('finds nothing where there is nothing', () => expect(warn({})).toEqual([]));

it.each([
  [{ statement: '' }, ['fix statement']],
  [{ statement: 'I choose this. I choose that.' }, ['look statement']],
  [{ statement: `I ${'very '.repeat(25)}much.` }, ['look statement']],
  [{ statement: 'The service is good.' }, ['look statement']],
  [{ easy: '' }, ['look easy']],
  [{ easy: 'The commissioning process is facilitated & monitored.' }, ['look easy']],
  [{ next: '' }, ['look next']],
  [{ contact: '' }, ['look contact']],
  [{ contact: 'Ring 01632 960 001.' }, ['look contact']],
  [{ contact: 'Ring 01632 960 001, or come to the library.' }, []],
  [{ help: '' }, ['look help']],
  [{ help: 'police | Anytown | 01632 960 010, safe@anytown.example | Every day\nsafeguarding | Team | safe@anytown.example | Every day' }, ['fix help']],
  [{ help: 'safeguarding | Anytown | | Every day' }, ['fix help', 'look help']],
  [{ help: 'safeguarding | Team | safe@anytown.example | Every day\nurgent | Police | 999 | Day and night' }, ['fix help']],
  [{ help: 'safeguarding | Team | safe@anytown.example' }, ['look help']],
  [{ help: 'person | Sam | sam@anytown.example | Mondays' }, ['look help']],
  [{ help: 'safeguarding | Team | 01632 960 010 | Every day' }, ['look help']],
  [{ name: '' }, ['fix name']],
  [{ name: 'my home' }, ['fix name']],
  [{ action: '' }, ['look action']],
  [{ action: 'http://forms.test/a' }, ['fix action']],
  [{ action: 'javascript:alert(1)' }, ['fix action']],
  [{ action: 'java\nscript:alert(1)' }, ['fix action']],
  [{ action: '//forms.test/a' }, ['fix action']],
  [{ action: 'https://forms.test/a' }, ['look action']],
  [{ action: 'https://forms.test:port/a' }, ['fix action']],
  [{ 'heading-level': '9' }, ['fix heading-level']],
  [{ 'more-limit': 'many' }, ['fix more-limit']],
  [{ scale: 'stars' }, ['fix scale']],
  [{ picture: 'unicorn' }, ['fix picture']],
  [{ theme: 'pink' }, ['fix theme']],
])('%j: %j', (values: Record<string, string>, expected: string[]) => expect([...new Set(about(values))]).toEqual(expected));

it.each([
  [{ brand: '#4b2e83' }, []],
  [{ brand: '#ffdd00' }, ['look brand']],
  [{ brand: 'pink' }, ['fix brand']],
  [{ lang: 'cy' }, ['look lang']],
  [{ lang: 'fr' }, ['look lang']],
  [{ lang: 'welsh' }, ['look lang']],
  [{ lang: 'en GB' }, ['look lang']],
  [{ lang: 'en-GB' }, []],
  [{ link: { page: 'javascript:alert(1)', words: 'Go' } }, ['fix page']],
])('%j: %j', (more: Partial<Placed>, expected: string[]) => expect(about({}, more)).toEqual(expected));

describe('marks that templates run as code', () => {
  const marks = [
    '{{ 7 * 7 }}',
    '{{{raw}}}',
    '}}',
    '{% include x %}',
    '{# note #}',
    '${7*7}',
    '*{x}',
    '#{x}',
    '<%= x %>',
    '<?php x ?>',
    '@(x)',
    '@{x}',
    '@if (x)',
    '[[x]]',
  ];
  const more = ['[gallery ids="1,2"]', '[caption]', '[site:name]', '[/caption]', '{loadposition x}', '{/if}', '@Html.Raw'];

  it.each([...marks, ...more])('%s is named, in whichever field it is', (mark) => {
    for (const field of ['statement', 'next', 'contact', 'topic']) expect(about({ [field]: `I choose ${mark} or visit.` })).toContain(`look ${field}`);
    const { words = '' } = warn({ next: `Sam reads ${mark}.` }).find(({ field }) => field === 'next') ?? {};
    expect(words).toMatch(/as code \(.*Leave it out/);
    expect(about({}, { link: { page: '/feedback', words: `Tell us ${mark}` } })).toEqual(['look link']);
  });

  it.each(['I choose { this } or (that).', 'I pay $5 [or so].', 'I write to @anytown.', 'I am 50% sure; 3 < 4 > 2.', 'I say #hello.', 'I like “a” {1}.'])(
    '%s has none',
    (statement) => expect(about({ statement }).filter((warning) => warning === 'look statement')).toEqual([]),
  );
});

it('says that the words are still those of the example', () => {
  const { example } = toolOf('i-statement', descriptions);
  expect(warningsOf({ tool: 'i-statement', values: example }, descriptions, [])[0]?.words).toMatch(/example: The statement; /);
});

it.each(['change-href', 'privacy-href', 'contact-href'])('names %s where a browser cannot open its address', (name) => {
  const found = warningsOf({ tool: 'consent-form', values: { [name]: 'https://forms.test:port/' } }, descriptions, []);
  expect(found.filter(({ severity, field }) => severity === 'fix' && field === name)).toHaveLength(1);
});

it('puts what does not work first, and always says what to do', () => {
  const all = warn({ next: '', statement: '', action: '' });
  expect(all.map(({ severity }) => severity)).toEqual(['fix', 'look', 'look']);
  for (const { words } of all) expect(words).toMatch(/Write|Say|Give/);
});

it('asks of a consent form all that the form itself asks for, and no form is ready that the form would refuse', () => {
  const some = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...values);
  fc.assert(
    fc.property(
      fc.record({
        'name': some('story'),
        'organisation': some('Anytown'),
        'privacy-href': some('/privacy', 'javascript:x', 'https://a.test/p', 'https://a.test:port/'),
        'text-version': some('3'),
        'keep-until': some('2099-12-31', '2031-02-31', 'soon', '2031-12', '2020-12-31'),
        'ask-again-on': some('2099-12-31', '2030-01-01', '2199-01-01', '2020-01-01', 'next May'),
        'contact-email': some('a@b.test'),
        'contact-address': some('Town Hall'),
        'items': some('video | You can film me.', 'video |', 'two words | Yes.', 'a | One.\na | Two.'),
      }),
      (values) => {
        const markup = {
          mode: 'ask',
          name: values.name,
          organisation: values.organisation,
          privacyHref: values['privacy-href'],
          textVersion: values['text-version'],
          keepUntil: values['keep-until'],
          askAgainOn: values['ask-again-on'],
          contactEmail: values['contact-email'],
          contactAddress: values['contact-address'],
        };
        const items = values.items
          .split('\n')
          .filter(Boolean)
          .map((line): Item => {
            const [name = '', words = ''] = line.split('|').map((part) => part.trim());
            return { name, words, required: false, purpose: '', sharedWith: '', dataCategories: [], purposeCategories: [] };
          });
        const fixes = warningsOf({ tool: 'consent-form', values }, descriptions, [])
          .filter(({ severity }) => severity === 'fix')
          .map(({ field }) => field);
        const missing = missingIn(markup, items).map((name) => name.replace(/^co-consent-item.*/, 'items'));
        expect([...new Set(fixes)].sort()).toEqual([...new Set(missing)].sort());
      },
    ),
    { numRuns: 500 },
  );
});
