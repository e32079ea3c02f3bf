import type { Item } from './consent-form.markup';
import { answersOf, problemsOf, stepsOf } from './consent-form.steps';

const item = (name: string, required = false): Item => ({
  name,
  required,
  words: name,
  purpose: '',
  sharedWith: '',
  dataCategories: [],
  purposeCategories: [],
});
const items = [item('part', true), item('video'), item('site')];

describe('the steps', () => {
  it('ask about the person only where they say yes to something', () => {
    const asked = ['about', 'undo', 'understood', 'item-part', 'item-video', 'item-site'];
    expect(stepsOf(items, { answers: {} }, '', false)).toEqual(asked);
    expect(stepsOf(items, { answers: { part: 'yes' } }, '', false)).toEqual([...asked, 'shown-name', 'who', 'signature']);
    expect(stepsOf(items, { answers: { part: 'yes' } }, 'who  understood', false)).not.toContain('who');
  });

  it('ask nothing after a no to the item that the others depend on', () => {
    const draft = { answers: { part: 'no', video: 'yes' } } as const;
    expect(stepsOf(items, draft, '', false)).toEqual(['about', 'undo', 'understood', 'item-part']);
    expect(answersOf(items, draft).map(({ answer }) => answer)).toEqual(['no', 'not-asked', 'not-asked']);
  });
});

describe('the problems', () => {
  it('of an item: an answer, which may be skipped unless the others depend on it', () => {
    expect(problemsOf('item-part', items, { answers: {} })).toEqual([{ control: 'item-part-0', key: 'chooseOne' }]);
    expect(problemsOf('item-video', items, { answers: {} })).toMatchObject([{ key: 'chooseOrSkip' }]);
    expect(problemsOf('item-video', items, { answers: {} }, true)).toEqual([]);
    expect(problemsOf('item-part', items, { answers: {} }, true)).toHaveLength(1);
    expect(problemsOf('item-video', items, { answers: { video: 'skipped' } })).toEqual([]);
  });

  it('of a signature: no drawing is needed, but one of the four ways is', () => {
    const of = (draft: object): string[] => problemsOf('signature', items, { answers: {}, ...draft }).map(({ control }) => control);
    expect(of({})).toEqual(['signature-0']);
    expect(of({ signature: 'typed-name', signed: '  ' })).toEqual(['signed']);
    expect(of({ signature: 'spoken', signed: 'Alex' })).toEqual(['record']);
    expect(of({ signature: 'spoken', sound: new Blob(['x']) })).toEqual([]);
    expect(of({ signature: 'witness', signed: 'Alex', witness: 'Lee' })).toEqual([]);
    expect(of({ signature: 'witness', signed: 'Alex' })).toEqual(['witness']);
  });

  it('of the name and of who answers', () => {
    const of = (step: string, draft: object): string[] => problemsOf(step, items, { answers: {}, ...draft }).map(({ control }) => control);
    expect(of('shown-name', { shownAs: 'no-name' })).toEqual([]);
    expect(of('shown-name', { shownAs: 'made-up-name' })).toEqual(['shown-name']);
    expect(of('who', { who: 'me-with-help' })).toEqual([]);
    expect(of('who', { who: 'legal-authority' })).toEqual(['authority-0', 'authority-name', 'decides-for']);
  });
});
