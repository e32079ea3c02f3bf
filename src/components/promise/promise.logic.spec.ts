import { misuseOf } from './promise.logic';

/** The words of each slot; '' is the default slot. */
type Slots = Readonly<Record<string, string>>;
const whole: Slots = { 'said': 'It is cold.', '': 'We heat it.', 'by': 'Priya, head of homes', 'date': '2 November 2026' };

function promiseOf(slots: Slots): HTMLElement {
  const host = document.createElement('co-promise');
  for (const [slot, words] of Object.entries(slots)) {
    const part = document.createElement('p');
    if (slot) part.setAttribute('slot', slot);
    part.textContent = words;
    host.append(part);
  }
  return host;
}

const placesOf = (slots: Slots, state?: string, answerHref?: string): string[] =>
  misuseOf({ host: promiseOf(slots), state, answerHref }).map(([place]) => place);

it('finds nothing in good markup', () => {
  expect(placesOf(whole, 'will')).toEqual([]);
  expect(placesOf({ ...whole, because: 'It is old.' }, 'cannot', '/answer')).toEqual([]);
});

it.each([
  ['no state', undefined, whole, 'state'],
  ['a state that there is not', 'maybe', whole, 'state'],
  ['the name of what every object has', 'constructor', whole, 'state'],
  ['a “cannot” without a reason', 'cannot', whole, 'slot because'],
  ['a “cannot” with an empty reason', 'cannot', { ...whole, because: ' ' }, 'slot because'],
  ['an answer of nobody', 'done', { ...whole, by: '' }, 'slot by'],
  ['no date', 'done', { ...whole, date: '' }, 'slot date'],
  ['nothing that people said', 'done', { ...whole, said: '' }, 'slot said'],
  ['no answer', 'done', { ...whole, '': '' }, 'default slot'],
])('finds %s', (_, state, slots, place) => {
  expect(placesOf(slots, state)).toEqual([place]);
});

it('finds an address that cannot be followed', () => {
  expect(placesOf(whole, 'will', 'javascript:alert(1)')).toEqual(['answer-href']);
});
