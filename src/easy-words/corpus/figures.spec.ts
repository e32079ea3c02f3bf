import { easyWordsRules } from '../rules';
import { glossary } from '../words/glossary';
import { hardWords } from '../words/hard-words';
import { corpus, figuresOf, leastOf } from './figures';

describe('the labelled corpus', () => {
  const figures = figuresOf(corpus);

  it.each(easyWordsRules.map(({ id }) => id))('%s finds what it should, and little else', (id) => {
    const { precision = 0, recall = 0 } = figures.find(({ rule }) => rule === id) ?? {};
    expect(precision).toBeGreaterThanOrEqual(leastOf(id));
    expect(recall).toBeGreaterThanOrEqual(leastOf(id));
  });

  it('has at least 6 texts of each kind for each rule, a third of them held out', () => {
    expect(figures.filter(({ faulty, tempting }) => faulty < 6 || tempting < 6)).toEqual([]);
    expect(corpus.length).toBeGreaterThanOrEqual(170);
    expect(corpus.filter(({ heldOut }) => heldOut).length * 3).toBeGreaterThanOrEqual(corpus.length - 3);
  });

  it('names only rules that there are, and has no text twice', () => {
    const ids = easyWordsRules.map(({ id }) => id);
    expect(corpus.flatMap(({ breaks, tempts }) => [...breaks, ...tempts]).filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  });
});

it('no word is both hard and a term', () => {
  const terms = glossary.map(([term]) => term);
  expect(hardWords.filter(([hard]) => terms.includes(hard))).toEqual([]);
});
