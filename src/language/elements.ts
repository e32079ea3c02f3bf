// Generated from `src/components/*/*.tool.ts` by `npm run gather`. Do not edit.
/** Elements that nobody reads out: they are about reading. */
export const silentElements = 'co-listen,co-reading-bar';

/** Elements that a person who reads sees as one block. */
export const blockElements =
  'co-agenda,co-choices,co-comment,co-easy-block,co-i-statement,co-i-statement-maker,co-i-statement-set,co-i-statement-set-group,co-i-statement-set-paper,co-i-statement-set-print,co-i-statement-set-wall,co-ideas,co-impact,co-notice,co-panel,co-promise,co-promise-list,co-results,co-story,co-text';

/**
 * What a link may say, by tool. Everybody who may write a link can write this: so nothing of where answers go, nothing that answers for the person, and nothing
 * of consent.
 */
export const fromLink: Readonly<Record<string, readonly string[]>> = {
  'i-statement': [
    'statement',
    'topic',
    'easy',
    'next',
    'name',
    'scale',
    'more',
    'ask-who',
    'no-skip',
    'heading-level',
    'statement-id',
    'statement-version',
    'theme',
    'words',
  ],
};

/** The name that a link and a `div` have for the words between the tags of a tool. */
export const contentNames: Readonly<Record<string, string>> = { 'i-statement': 'statement' };
