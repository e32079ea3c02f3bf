import { ideasIn, misuseOf, shownIn } from './ideas.logic';

/** A board with elements in it: a tag, and its attributes. */
function board(...inside: readonly (readonly [tag: string, attributes?: Readonly<Record<string, string>>])[]): HTMLElement {
  const host = document.createElement('co-ideas');
  for (const [tag, attributes = {}] of inside) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = 'Words';
    host.append(element);
  }
  return host;
}
const placesOf = (host: Element, more: Partial<Parameters<typeof misuseOf>[0]> = {}): string[] =>
  misuseOf({ host, name: 'missing', ...more }).map(([place]) => place);

it('finds a board without ideas, unless they come from a feed or from people', () => {
  expect(placesOf(board())).toContain('default slot');
  expect(placesOf(board(['co-idea']))).not.toContain('default slot');
  expect(placesOf(board(['p', { slot: 'ask' }]))).not.toContain('default slot');
  expect(placesOf(board(), { src: '/feed.json' })).not.toContain('default slot');
  expect(placesOf(board(), { feed: { language: 'en', items: [] } })).not.toContain('default slot');
});

it('asks for the pages of ideas that are shown, and not of those that were taken back', () => {
  expect(placesOf(board(['co-idea']))).toEqual(expect.arrayContaining(['report-href', 'take-back-href']));
  expect(placesOf(board(['co-idea', { 'withdrawn-on': '2026-11-09' }]))).not.toContain('report-href');
});

it('finds all ideas, or only those of a feed', () => {
  const host = board(['co-idea', { id: 'bus' }], ['co-idea', { id: 'light', slot: 'feed' }]);
  expect(ideasIn(host).map(({ id }) => id)).toEqual(['bus', 'light']);
  expect(ideasIn(host, '[slot=feed]').map(({ id }) => id)).toEqual(['light']);
  expect(shownIn(ideasIn(host))).toHaveLength(2);
});
