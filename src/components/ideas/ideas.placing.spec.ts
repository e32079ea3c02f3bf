import { shownCount } from '../idea/idea.logic';
import { piecesOf, warningsOf } from './ideas.placing';

it.each([
  [undefined, undefined],
  [NaN, undefined],
  [-1, undefined],
  [9, undefined],
  [10, 10],
  [12, 10],
  [13, 15],
  [1012, 1010],
])('%s people are shown as %s', (count, shown) => {
  expect(shownCount(count)).toBe(shown);
});

describe('for an editor', () => {
  const values = {
    'about': 'Amina and Joe read new ideas every weekday.',
    'name': 'missing',
    'action': '/answers',
    'report-href': '/report',
    'take-back-href': '/take-back',
    'items': 'bus | A bus home after six | Amina | We ask for it. | Priya Shah, head of transport\nlight | A light at the back door | | | ',
  };
  const placed = (changed: Readonly<Record<string, string>>): Parameters<typeof piecesOf>[0] => ({ tool: 'ideas', values: { ...values, ...changed } });
  const fields = (changed: Readonly<Record<string, string>>): string[] => warningsOf(placed(changed)).map(({ severity, field }) => `${severity} ${field}`);

  it('puts each line into an idea', () => {
    const [bus, light] = piecesOf(placed({}));
    expect(bus?.attributes).toEqual({ id: 'bus' });
    expect(light?.children).toEqual(['A light at the back door']);
  });

  it('is content with the example', () => {
    expect(fields({})).toEqual([]);
  });

  it.each<[Record<string, string>, string]>([
    [{ about: '' }, 'fix about'],
    [{ 'report-href': '' }, 'fix report-href'],
    [{ 'take-back-href': '' }, 'fix take-back-href'],
    [{ items: 'Bus | A bus' }, 'fix items'],
    [{ items: 'bus | A bus\nbus | A light' }, 'fix items'],
    [{ items: 'bus |' }, 'fix items'],
    [{ items: 'bus | A bus | | We ask.' }, 'look items'],
  ])('says what to put right: %j', (changed, warning) => {
    expect(fields(changed)).toContain(warning);
  });
});
