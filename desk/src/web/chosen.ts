/** The words for a key that came with a request. Anyone can write anything there, such as `constructor`, which every object has. */
export const chosen = (words: Readonly<Record<string, string>>, key: string | undefined): string | undefined =>
  key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined;
