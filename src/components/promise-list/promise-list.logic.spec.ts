import { promise } from '../../feed/feed.sample';
import { countsOf, keepItem, misuseOf } from './promise-list.logic';

it('counts states, and leaves out other words', () => {
  expect(countsOf(['will', 'cannot', 'cannot', undefined, 'constructor', ''])).toEqual({ will: 1, doing: 0, done: 0, cannot: 2 });
});

it('finds a list without promises', () => {
  const list = document.createElement('co-promise-list');
  expect(misuseOf(list, undefined).map(([place]) => place)).toEqual(['default slot']);
  expect(misuseOf(list, '/feed.json')).toEqual([]);
  list.append(document.createElement('co-promise'));
  expect(misuseOf(list, undefined)).toEqual([]);
});

describe('keepItem', () => {
  const of = (...ids: readonly string[]): ReturnType<typeof keepItem> => ids.map((id) => ({ ...promise, id }));
  const idsOf = (items: ReturnType<typeof keepItem>): string[] => items.map(({ id }) => id);

  it.each([
    ['nobody is at one', of('a', 'b'), of('b'), undefined, ['b']],
    ['it is still there', of('a', 'b'), of('b', 'a'), 'a', ['b', 'a']],
    ['it is gone, and stays where it was', of('a', 'b', 'c'), of('a', 'c'), 'b', ['a', 'b', 'c']],
    ['everything is gone', of('a', 'b'), [], 'b', ['b']],
  ])('%s', (_, before, now, id, shown) => {
    expect(idsOf(keepItem(before, now, id))).toEqual(shown);
  });
});
