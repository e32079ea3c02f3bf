import { begunWith, changed, emptyDraft, movedTo, toSend, type MakerDraft } from './i-statement-maker.statements';

const draftOf = (texts: readonly string[], at = 0): MakerDraft => ({ statements: texts.map((text) => ({ text })), at });
const textsOf = ({ statements }: MakerDraft): string[] => statements.map(({ text }) => text);

describe('what a person has written', () => {
  it('is changed in the fields, or at another place', () => {
    expect(textsOf(changed(draftOf(['a', 'b'], 1), { text: 'c' }))).toEqual(['a', 'c']);
    expect(changed(draftOf(['a', 'b'], 1), { isOut: true }, 0).statements[0]).toEqual({ text: 'a', isOut: true });
  });

  it('gets a new place after the last, and keeps everything before it', () => {
    expect(movedTo(draftOf(['a', 'b']), 2)).toEqual({ statements: [{ text: 'a' }, { text: 'b' }, { text: '' }], at: 2 });
  });

  it('leaves no empty place behind, and knows where the person is', () => {
    expect(movedTo(draftOf(['a', '', 'c'], 1), 2)).toEqual({ statements: [{ text: 'a' }, { text: 'c' }], at: 1 });
    expect(movedTo(emptyDraft, 0)).toEqual(emptyDraft);
  });

  it('keeps a place with a picture and no words', () => {
    const draft: MakerDraft = { statements: [{ text: 'a' }, { text: '', picture: 'home' }], at: 1 };
    expect(movedTo(draft, 0).statements).toHaveLength(2);
  });

  it('is sent without what has no words, and without what was taken out', () => {
    const draft: MakerDraft = { statements: [{ text: ' ' }, { text: 'b', isOut: true }, { text: ' c ' }], at: 0 };
    expect(toSend(draft)).toEqual([{ text: ' c ' }]);
  });
});

describe('a prompt', () => {
  const prompts = ['I can…', 'I choose ...', 'When'];

  it.each([
    ['I can…', '', 'I can '],
    ['I choose ...', 'I can ', 'I choose '],
    ['When', 'I see my friends.', 'I see my friends. When '],
    ['When', 'I can see', 'I can see When '],
    ['I can…', '  ', 'I can '],
  ])('%j in a field with %j gives %j', (prompt, text, expected) => expect(begunWith(prompt, text, prompts)).toBe(expected));
});
