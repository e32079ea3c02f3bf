import { readdirSync } from 'node:fs';
import { packProblems, type Pack } from './pack';
import welsh from './shipped/demo.cy.json';
import english from './shipped/demo.json';

const packs: readonly (readonly [string, Pack])[] = [
  ['English', english],
  ['Welsh', welsh],
];
const pictures = readdirSync('pictures').map((file) => file.replace(/\.svg$/, ''));

it('ships the demo, and no published set', () => {
  expect(readdirSync('src/packs/shipped').sort()).toEqual(['demo.cy.json', 'demo.json']);
});

describe.each(packs)('the demo in %s', (_, pack) => {
  it('can be used', () => {
    expect(packProblems(pack)).toEqual([]);
  });

  it('has 12 statements in 6 themes, two in each', () => {
    const themes = pack.statements.map(({ theme }) => theme);
    expect(themes).toHaveLength(12);
    expect(new Set(themes).size).toBe(6);
    expect(themes.filter((theme, index) => theme !== themes[index - (index % 2)])).toEqual([]);
  });

  it('has every statement in easy words and for someone, with a picture of its own', () => {
    for (const { easy, textForSomeone, easyForSomeone, theme, picture = '' } of pack.statements) {
      for (const words of [easy, textForSomeone, easyForSomeone, theme]) expect(words?.trim()).toBeTruthy();
      expect(pictures).toContain(picture);
    }
    expect(new Set(pack.statements.map(({ picture }) => picture)).size).toBe(12);
  });

  it('has one sentence in the standard words, and one on each line in the easy words', () => {
    for (const { text, easy = '', easyForSomeone = '' } of pack.statements) {
      expect(text).toMatch(/^[^.!?\n]+\.$/);
      for (const line of `${easy}\n${easyForSomeone}`.split('\n')) expect(line).toMatch(/^[^.!?]+\.$/);
    }
  });

  it('says who wrote it, and that nobody has checked it yet', () => {
    expect(pack.source).toBeTruthy();
    expect(pack.licence).toBe('MIT');
    expect(pack.authors).toHaveLength(1);
    // Put a name here when people have checked these words: for Welsh, people who speak it.
    expect(pack.checkedBy).toBeUndefined();
  });
});

it('has the same statements in both languages', () => {
  const shape = ({ id, version, statements }: Pack): unknown => [id, version, statements.map((each) => [each.id, each.picture])];
  expect(shape(welsh)).toEqual(shape(english));
  expect([english.language, welsh.language]).toEqual(['en', 'cy']);
});
