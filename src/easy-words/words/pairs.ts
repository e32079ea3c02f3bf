/** A word or a phrase, with what to say in its place or what it means. */
export type Pair = readonly [phrase: string, plain: string];

/** Reads a list of words as people keep it: `commence = start; utilise = use;`. */
export const pairsOf = (list: string): readonly Pair[] =>
  list
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry): Pair => {
      const [phrase = '', plain = ''] = entry.split(' = ');
      return [phrase, plain];
    });
