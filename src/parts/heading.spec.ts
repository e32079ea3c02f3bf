import fc from 'fast-check';
import { levelBelowTitle, levelIn } from './heading';

const levels = fc.integer({ min: 1, max: 6 });

function hostAfter(headings: readonly number[]): HTMLElement {
  const host = document.createElement('co-promise');
  document.body.textContent = '';
  document.body.append(...headings.map((level) => document.createElement(`h${level}`)), host);
  return host;
}

it('is the second without any heading before it', () => {
  expect(levelIn(hostAfter([]))).toBe(2);
  expect(levelIn(hostAfter([]), undefined, 1)).toBe(3);
  expect(levelIn(hostAfter([]), 3, 1)).toBe(4);
});

it('is a level that HTML knows, wherever the tool is and whatever the page asks for', () => {
  fc.assert(
    fc.property(fc.array(levels), fc.option(levels, { nil: undefined }), fc.integer({ min: 0, max: 3 }), (headings, asked, depth) => {
      const host = hostAfter(headings);
      for (const level of [levelIn(host, asked, depth), levelBelowTitle(host, asked)]) expect([1, 2, 3, 4, 5, 6]).toContain(level);
    }),
  );
});

it('is below the title in the slot of the tool, at most six', () => {
  const host = hostAfter([1]);
  const title = document.createElement('h6');
  title.setAttribute('slot', 'title');
  title.textContent = 'Anytown';
  host.append(title);
  expect(levelBelowTitle(host)).toBe(6);
  expect(levelBelowTitle(host, 3)).toBe(3);
});
