/**
 * What a link may say, by tool. Everybody who may write a link can write this: so nothing of where answers go, nothing that answers for the person,
 * and nothing of consent.
 */
export const fromLink: Readonly<Record<string, readonly string[]>> = {
  'i-statement': [
    ...['statement', 'topic', 'easy', 'next'],
    ...['name', 'scale', 'more', 'ask-who', 'no-skip', 'heading-level', 'statement-id', 'statement-version', 'theme', 'words'],
  ],
};
