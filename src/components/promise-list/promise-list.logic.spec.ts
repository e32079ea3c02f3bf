import { countsOf, misuseOf } from './promise-list.logic';

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
