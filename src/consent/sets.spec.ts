import { readdirSync } from 'node:fs';
import { MockDocument } from '@stencil/core/mock-doc';
import { consentSets, markupOf, type ConsentSet } from './sets';

const sets = consentSets.map((set) => [set.id, set] as const);
const items = consentSets.flatMap((set) => set.items.map((item) => [`${set.id}: ${item.name}`, item] as const));
const pictures = readdirSync('pictures').map((file) => file.replace(/\.svg$/, ''));
const pairs = [
  ['title', 'easyTitle'],
  ['whatHappens', 'easyWhatHappens'],
  ['why', 'easyWhy'],
  ['good', 'easyGood'],
  ['notGood', 'easyNotGood'],
  ['cannotUndo', 'easyCannotUndo'],
] as const;

/** Words that ask for more than one thing, or for whatever comes: “You can use everything in any way.” */
const asksTooMuch = /\b(?:all|any|anything|anyone|everything|everyone|everywhere|whatever|wherever|always|forever|etc|and|or)\b|[,;/]/i;
/** A yes to “You will not …” is hard to understand, and a no to it harder. */
const negative = /\b(?:no|not|never|none|nobody|nothing|without|unless|except|refuse|object|opt)\b|n['’]t\b/i;

it('brings every set that there is, under the name of its file', () => {
  const files = readdirSync('src/consent/sets').map((file) => file.replace(/\.json$/, ''));
  expect(consentSets.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(files).toEqual(['joining-a-group', 'keeping-contact-details', 'photographs', 'recording-an-interview', 'sharing-my-story']);
});

it('asks somewhere for each permission that co-production needs', () => {
  const needed = [
    'take-part',
    'notes',
    'audio',
    'video',
    'photo',
    'transcript',
    'quote',
    'website',
    'report',
    'social-media',
    'press',
    'training',
    'keep-contact',
    'share',
  ];
  const asked = consentSets.flatMap((set) => set.items.map(({ name }) => name));
  expect(needed.filter((name) => !asked.includes(name))).toEqual([]);
});

describe.each(sets)('the set %s', (_, set) => {
  it('says which version it is, what it is based on, and who has checked it', () => {
    expect(set.version).toMatch(/^[1-9]\d*$/);
    expect(set.source.length).toBeGreaterThan(20);
    // Put a name here when people with learning disabilities have checked this exact version.
    expect(set.checkedBy).toBeNull();
  });

  it('has words for every part, each with easy words', () => {
    for (const name of pairs.flat()) {
      const texts = [set[name]].flat();
      expect([name, texts.length > 0, texts.every((text) => text.trim() === text && text !== '')]).toEqual([name, true, true]);
    }
  });

  it('has a name of its own for each item', () => {
    const names = set.items.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z-]+$/.test(name))).toEqual([]);
  });

  it('has a picture of its own for each item', () => {
    expect(new Set(set.items.map(({ picture }) => picture)).size).toBe(set.items.length);
  });

  it('needs an answer to nothing but “I take part”, which comes first', () => {
    const needed = set.items.flatMap((item, index) => (item.required || item.name === 'take-part' ? [[index, item.name, item.required, item.words]] : []));
    expect(needed).toEqual(set.id === 'keeping-contact-details' ? [] : [[0, 'take-part', true, 'I take part.']]);
  });

  it('holds every text once in its markup, where the form looks for it', () => {
    const form = formOf(set);
    for (const name of pairs.flat()) {
      const slot = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(textsIn(form, `[slot="${slot}"]`)).toEqual([set[name]].flat());
    }
    expect(Array.from(form.querySelectorAll('co-consent-item'), readItem)).toEqual(set.items);
    expect(form.children).toHaveLength(pairs.flatMap((names) => names.flatMap((name) => set[name])).length + set.items.length);
  });

  it('is indented by two spaces, as the children of the form', () => {
    expect(
      markupOf(set)
        .split('\n')
        .filter((line) => !/^(?: {2}<(?:p slot=|span slot="(?:easy-)?title).+>$| {2}<\/?co-consent-item\b.*>$| {4}\S)/.test(line)),
    ).toEqual([]);
  });
});

describe.each(items)('the item %s', (_, item) => {
  it('is said by the person, for one thing, and never the wrong way round', () => {
    for (const words of [item.words, item.easy]) {
      expect(words).toMatch(item.required ? /^I take part\.$/ : /^You can .+[^.]\.$/);
      expect(words).not.toMatch(asksTooMuch);
      expect(words).not.toMatch(negative);
    }
  });

  it('says what it is for, in both registers', () => {
    for (const purpose of [item.purpose, item.easyPurpose]) expect(purpose).toMatch(/^so that \S.*[^.\s]$/);
  });

  it('names who else gets it, and only if someone does', () => {
    const leaves = item.purposeCategories.some((purpose) => ['publishing', 'sharing'].includes(purpose));
    expect(Boolean(item.sharedWith)).toBe(leaves);
  });

  it('says which data it is about, in words that can be in a list with commas', () => {
    expect(item.dataCategories.length).toBeGreaterThan(0);
    expect(item.purposeCategories.length).toBeGreaterThan(0);
    expect([...item.dataCategories, ...item.purposeCategories].filter((kind) => !/^[a-z][a-z -]*[a-z]$/.test(kind))).toEqual([]);
  });

  it('has a picture of the kit’s', () => {
    expect(pictures).toContain(item.picture);
  });

  it('has the same easy words and the same picture wherever the same is asked', () => {
    const same = items.filter(([, { words }]) => words === item.words && !item.required);
    for (const [, { easy, picture }] of same) expect({ easy, picture }).toEqual({ easy: item.easy, picture: item.picture });
  });
});

describe('asking too much', () => {
  it.each(['You can use everything.', 'I accept all.', 'You can film me and record me.', 'You can use it in any way.'])('is seen in: %s', (words) => {
    expect(words).toMatch(asksTooMuch);
  });

  it.each(['You can not film me.', 'You can’t film me.', 'You can go on unless I object.'])('and the wrong way round in: %s', (words) => {
    expect(words).toMatch(negative);
  });
});

it('writes hostile text as text', () => {
  const hostile = `"><script>alert('1')</script> & </p> &lt; <co-consent-item name="more">`;
  const [item] = consentSets[0]?.items ?? [];
  if (!item) throw new Error('no item');
  const evil = {
    ...item,
    ...{ name: hostile, words: hostile, easy: hostile, purpose: hostile, easyPurpose: hostile, sharedWith: hostile },
    ...{ dataCategories: [hostile], purposeCategories: [hostile], picture: hostile },
  };
  const set = {
    ...consentSets[0],
    ...Object.fromEntries(pairs.flat().map((name) => [name, [hostile]])),
    title: hostile,
    easyTitle: hostile,
    items: [evil],
  } as ConsentSet;
  const form = formOf(set);
  expect(form.querySelectorAll('script')).toHaveLength(0);
  expect(form.children).toHaveLength(pairs.flat().length + 1);
  expect(textsIn(form, '[slot]')).toEqual([...pairs.flat().map(() => hostile), hostile, '']);
  expect(readItem(form.querySelector('co-consent-item'))).toEqual(evil);
});

it('leaves out the attributes that an item does not have', () => {
  const [item] = consentSets[0]?.items ?? [];
  if (!item) throw new Error('no item');
  const markup = markupOf({ ...(consentSets[0] as ConsentSet), items: [{ ...item, required: false, sharedWith: undefined, dataCategories: [] }] });
  expect(markup).not.toMatch(/ required| shared-with| data-categories|undefined|false/);
});

/** The form as a page reads it. */
function formOf(set: ConsentSet): Element {
  const { body } = new MockDocument(`<co-consent-form>\n${markupOf(set)}\n</co-consent-form>`);
  return body.firstElementChild as unknown as Element;
}

function textsIn(form: Element, selector: string): string[] {
  return Array.from(form.querySelectorAll(selector), ({ textContent }) => textContent);
}

/** What an item of the form says, as the set says it. */
function readItem(element: Element | null): object {
  const read = (name: string): string | undefined => element?.getAttribute(name) ?? undefined;
  const own = Array.from(element?.childNodes ?? []).filter(({ nodeType }) => nodeType === 3);
  const sharedWith = read('shared-with');
  return {
    name: read('name'),
    words: own.map(({ textContent }) => textContent?.trim()).join(''),
    easy: element?.querySelector('[slot="easy"]')?.textContent,
    purpose: read('purpose'),
    easyPurpose: read('easy-purpose'),
    ...(element?.hasAttribute('required') && { required: true }),
    ...(sharedWith && { sharedWith }),
    dataCategories: read('data-categories')?.split(', '),
    purposeCategories: read('purpose-categories')?.split(', '),
    picture: element?.querySelector('co-picture[slot="picture"]')?.getAttribute('name'),
  };
}
