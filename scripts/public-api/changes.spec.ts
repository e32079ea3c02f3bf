import { bumpFor, bumpIn, changesBetween, isEnough, unionOf, type Report } from './changes';

const released: Report = {
  'co-text': 'element',
  'co-text › event coAnswer': 'CustomEvent<AnswerDetail>',
  'co-text › method setFocus': 'method',
  'co-text › method setFocus › parameter 1': 'string',
  'co-text › method setFocus › returns': 'Promise<void>',
  'co-text › part root': 'part',
  'co-text › property size': '"large" | "small"',
  'co-text › property size › attribute size': 'attribute',
  'co-text › property size › default': "'small'",
  'co-text › slot hint': 'slot',
  'co-text › style --co-brand': 'custom property',
  'coproduction-kit/answers': 'module',
  'coproduction-kit/answers › Answer': 'declared',
  'coproduction-kit/answers › Asked': 'declared',
  'declared › Answer': 'interface',
  'declared › Answer › member at?': 'string',
  'declared › Answer › member id': 'string',
  'declared › Asked': 'interface, made by pages',
  'declared › Asked › member text': 'string',
};

const without = (...gone: string[]): Report => Object.fromEntries(Object.entries(released).filter(([name]) => !gone.some((start) => name.startsWith(start))));
const withFacts = (facts: Report): Report => ({ ...released, ...facts });
const breaking = (now: Report): string[] => changesBetween(released, now).flatMap(({ isBreaking, what }) => (isBreaking ? what : []));
const additions = (now: Report): string[] => changesBetween(released, now).flatMap(({ isBreaking, what }) => (isBreaking ? [] : what));

it('nothing changed', () => {
  expect(changesBetween(released, { ...released })).toEqual([]);
});

describe('is breaking', () => {
  it.each(['co-text › event', 'co-text › method', 'co-text › part', 'co-text › property', 'co-text › slot', 'co-text › style', 'declared › Answer'])(
    '%s is gone, and named once',
    (gone) => {
      expect(breaking(without(gone))).toEqual([expect.stringContaining(`gone: ${gone}`)]);
      expect(additions(without(gone))).toEqual([]);
    },
  );

  it('an element is gone: named once, not each of its parts', () => {
    expect(breaking(without('co-text'))).toEqual(['gone: co-text (element)']);
  });

  it('an export of one address is gone, though another still has it', () => {
    expect(breaking(without('coproduction-kit/answers › Answer'))).toEqual(['gone: coproduction-kit/answers › Answer (declared)']);
  });

  it.each<[string, Report]>([
    ['a type is narrowed', { 'co-text › property size': '"small"' }],
    ['a type is another', { 'co-text › property size': 'number' }],
    ['a default is another', { 'co-text › property size › default': "'large'" }],
    ['a property must be given from now on', { 'co-text › property size › required': 'yes' }],
    ['the detail of an event is another', { 'co-text › event coAnswer': 'CustomEvent<AnswerDetail | string>' }],
    ['a method wants one more thing', { 'co-text › method setFocus › parameter 2': 'string' }],
    ['a method returns something else', { 'co-text › method setFocus › returns': 'Promise<boolean>' }],
    ['a part of what the kit gives can be nothing', { 'declared › Answer › member id': 'string | undefined' }],
    ['what pages make must hold more', { 'declared › Asked › member lang': 'string' }],
  ])('%s', (_, facts) => {
    expect(breaking(withFacts(facts))).toHaveLength(1);
    expect(additions(withFacts(facts))).toEqual([]);
  });

  it('a part that was always there is there sometimes', () => {
    expect(breaking({ ...without('declared › Answer › member id'), 'declared › Answer › member id?': 'string' })).toHaveLength(1);
  });
});

describe('is an addition', () => {
  it.each<[string, Report]>([
    ['an element', { 'co-new': 'element', 'co-new › property name': 'string', 'co-new › property name › required': 'yes' }],
    ['a property', { 'co-text › property rows': 'number', 'co-text › property rows › default': '3' }],
    ['an event', { 'co-text › event coClear': 'CustomEvent<void>' }],
    ['a slot', { 'co-text › slot next': 'slot' }],
    ['a value of a property', { 'co-text › property size': '"huge" | "large" | "small"' }],
    ['a property may be left out', { 'co-text › property size': '"large" | "small" | undefined' }],
    ['a method takes one more thing, if it gets it', { 'co-text › method setFocus › parameter 2?': 'string' }],
    ['what the kit gives holds more', { 'declared › Answer › member lang': 'string' }],
    ['what pages make may hold more', { 'declared › Asked › member lang?': 'string' }],
  ])('%s, named once', (_, facts) => {
    expect(additions(withFacts(facts))).toHaveLength(1);
    expect(breaking(withFacts(facts))).toEqual([]);
  });

  it('what had to be given need not be given', () => {
    const before = withFacts({ 'co-text › property size › required': 'yes' });
    expect(changesBetween(before, released)).toEqual([{ isBreaking: false, what: 'gone: co-text › property size › required (yes)' }]);
  });
});

it('a union is divided at its own bars only', () => {
  expect(unionOf(`'b|c' | ((left: 'x' | 'y') => void) | Array<1 | 2> | 'a'`)).toEqual([`'a'`, `'b|c'`, `((left: 'x' | 'y') => void)`, 'Array<1 | 2>']);
});

describe('what semver asks for', () => {
  const [gone] = changesBetween(released, without('co-text'));
  const [added] = changesBetween(released, withFacts({ 'co-new': 'element' }));
  if (!gone || !added) throw new Error('Nothing changed.');

  it.each([
    ['1.4.2', [gone, added], 'major'],
    ['1.4.2', [added], 'minor'],
    ['1.4.2', [], 'none'],
    ['0.4.2', [gone], 'minor'],
    ['0.4.2', [added], 'minor'],
  ] as const)('after %s', (version, changes, bump) => {
    expect(bumpFor(changes, version)).toBe(bump);
  });

  it('reads the largest bump of the changesets, and no word of their text', () => {
    expect(bumpIn([])).toBe('none');
    expect(bumpIn(["---\n'coproduction-kit': patch\n---\n\nMended.\n", '---\n"coproduction-kit": minor\n---\n\ncoproduction-kit: major\n'])).toBe('minor');
    expect(bumpIn(["---\n'another-kit': major\n---\n"])).toBe('none');
  });

  it('more than asked is enough, less is not', () => {
    expect([isEnough('major', 'minor'), isEnough('minor', 'minor'), isEnough('patch', 'minor'), isEnough('none', 'none')]).toEqual([true, true, false, true]);
  });
});
