import { itemsOf, warningsOf } from './agenda.placing';
import { facts } from './agenda.tool';

type Placed = Parameters<typeof warningsOf>[0];

const placed = (items: string, values: Readonly<Record<string, string>> = {}): Placed => ({ tool: 'agenda', values: { where: 'Library', items, ...values } });
const said = (items: string, values: Readonly<Record<string, string>> = {}): unknown[] => warningsOf(placed(items, values)).map(({ words: text }) => text);

it('makes one part of each line', () => {
  expect(itemsOf(placed('10:20 | talk | The bus home | Amina Yusuf\n\n10:50 | break | Tea'))).toMatchObject([
    { tag: 'co-agenda-item', attributes: { kind: 'talk' } },
    { tag: 'co-agenda-item', attributes: { kind: 'break' } },
  ]);
});

it('says again, for HTML, a time that people write in another way', () => {
  expect(JSON.stringify(itemsOf(placed('2.30pm | talk | The bus home')))).toContain('"datetime":"14:30"');
  for (const time of ['14:30', 'soon']) expect(JSON.stringify(itemsOf(placed(`${time} | talk | The bus home`)))).not.toContain('datetime');
});

it('has nothing to say about its own example', () => {
  const { placing } = facts;
  expect(typeof placing === 'string' ? placing : warningsOf({ tool: 'agenda', values: placing.words.example })).toEqual([]);
});

it.each([
  ['', 'Write what is on the agenda, one on each line.'],
  ['soon | talk | The bus', 'Begin each line with the time: 10:20.'],
  ['10:00 | tea | Tea', 'Say what people do, in the second place of each line: tell, talk, decide or break.'],
  ['10:00 | talk | The bus\n12:00 | talk | The form', 'A meeting of more than an hour needs a break. Many people cannot sit for longer.'],
  ['10:00 | talk | The bus\n11:30 | break | Tea\n11:40 | talk | The form', 'A meeting of more than an hour needs a break. Many people cannot sit for longer.'],
])('looks at %j', (items, warning) => {
  expect(said(items)).toContain(warning);
});

it('asks where it is', () => {
  expect(said('10:00 | talk | The bus', { where: '' })).toEqual(['Say where it is, and how a person who uses a wheelchair gets in.']);
});
