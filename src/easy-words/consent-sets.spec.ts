import { easy as kitWords } from '../language/en/tools/consent-form';
import { consentSets, type ConsentSet } from '../consent/sets';
import { checkEasyWords } from './index';

const parts = ['easyWhatHappens', 'easyWhy', 'easyGood', 'easyNotGood', 'easyCannotUndo'] as const;

const findingsIn = (text: string): string[] => checkEasyWords(text).findings.map(({ rule, sentence }) => `${rule}: ${sentence}`);

/** The easy words of a set, as the form shows them: what an item is for, and who else gets it, are in the kit's words. */
const textsOf = (set: ConsentSet): (readonly [string, string])[] => [
  [`${set.id}: title`, set.easyTitle],
  ...parts.flatMap((part) => set[part].map((text) => [`${set.id}: ${part}: ${text}`, text] as const)),
  ...set.items.flatMap(({ name, easy, easyPurpose, sharedWith }) =>
    [easy, easyPurpose, sharedWith && kitWords.itemShared.replace('{name}', sharedWith)].flatMap((text) =>
      text ? [[`${set.id}: ${name}: ${text}`, text] as const] : [],
    ),
  ),
];

it.each(consentSets.flatMap(textsOf))('%s passes the kit’s own checker', (_, text) => {
  expect(findingsIn(text)).toEqual([]);
});

it.each(consentSets.flatMap((set) => parts.map((part) => [set.id, part, set[part]] as const)))(
  '%s: %s has one sentence a paragraph, and fits a screen',
  (...given) => {
    const [, , texts] = given;
    for (const text of texts) expect(text).toMatch(/^[^.!?]+[.!?]$/);
    // Each paragraph is a block of its own, as in the markup.
    expect(findingsIn(texts.join('\n\n'))).toEqual([]);
  },
);
