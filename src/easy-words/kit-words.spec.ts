import * as words from '../language/en/easy';
import { tools } from '../language/en/tools/index';
import { checkEasyWords } from './index';

const { review, ...groups } = words;
/** Keys that no person reads as words: a name of a file, a tag of a language. */
const namesOnly = ['lang', 'copyFile'];

/** A message, or the forms of one, with a number or a word instead of what the page puts there. */
const textsOf = (value: unknown): string[] =>
  (typeof value === 'string' ? [value] : Object.values(value as Record<string, string>)).map((text) =>
    text
      .replace(/\{(?:count|step|total)\}/g, '3')
      .replace(/\{date\}/g, '3 May')
      .replace(/\{\w+\}/g, 'Name'),
  );

const messages = [...Object.values(groups), ...Object.values(tools).map(({ easy }) => easy)].flatMap((group) =>
  Object.entries(group).filter(([key]) => !namesOnly.includes(key)),
);

it('speaks of all of the kit’s words', () => {
  expect(review).toBeDefined();
  expect(messages.length).toBeGreaterThan(80);
});

it.each(messages)('%s, one of the kit’s own easy messages, passes the kit’s own checker', (_, value) => {
  // A line is a block: `white-space: pre-line` shows it so.
  const findings = textsOf(value).flatMap((text) => checkEasyWords(text).findings.map(({ rule, sentence }) => `${rule}: ${sentence}`));
  expect(findings).toEqual([]);
});
