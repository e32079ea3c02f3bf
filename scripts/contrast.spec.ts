import { failuresOf, pairsOf } from './contrast';
import type { DesignToken } from './design-tokens';

const token = (name: string, value: string, contrast: DesignToken['contrast'] = {}): DesignToken => ({
  path: name.split('-'),
  name,
  type: 'color',
  value,
  css: () => value,
  contrast,
  fixed: false,
});
const paper = token('colour-paper', '#ffffff');

describe('failuresOf', () => {
  it('finds nothing where every pair has its ratio', () => {
    expect(failuresOf('light', [paper, token('colour-ink', '#16211f', { text: ['{colour.paper}'] })])).toEqual([]);
  });

  it('names the theme, the pair, the two colours and the ratio', () => {
    expect(failuresOf('calm', [paper, token('colour-ink', '#767676', { text: ['{colour.paper}'] })])).toEqual([
      'calm: colour-ink (#767676) on colour-paper (#ffffff) has 4.54:1; text needs 7:1.',
    ]);
  });

  it.each([
    ['edge', '#949494', 0],
    ['edge', '#959595', 1],
    ['band', '#4d4d4d', 1],
    ['band', '#444444', 0],
  ] as const)('asks of an %s of %s what it needs', (kind, value, failures) => {
    expect(failuresOf('light', [paper, token('colour-x', value, { [kind]: ['{colour.paper}'] })])).toHaveLength(failures);
  });

  it('finds a token that is not there', () => {
    expect(failuresOf('light', [token('colour-ink', '#000000', { text: ['{colour.papier}'] })])).toEqual([
      'light: colour-ink names colour-papier, and there is no such token.',
    ]);
  });
});

describe('pairsOf', () => {
  it('lists what the tokens declare', () => {
    expect(pairsOf([token('colour-ink', '#000000', { text: ['{colour.paper}', '{colour.tint}'], edge: ['{colour.warm}'] })])).toEqual([
      { kind: 'text', front: 'colour-ink', back: 'colour-paper' },
      { kind: 'text', front: 'colour-ink', back: 'colour-tint' },
      { kind: 'edge', front: 'colour-ink', back: 'colour-warm' },
    ]);
  });
});
