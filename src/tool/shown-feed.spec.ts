import { promise } from '../feed/feed.sample';
import { keepItem } from './shown-feed';

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
