import { isObject, namesOf } from '../data/fields';
import { checkEasyWords } from '../easy-words/index';
import { feedFields, type Feed } from '../feed/feed';
import { itemFields } from '../feed/item';
import { kinds } from '../feed/kinds';
import type { PromiseItem } from '../feed/promise-item';
import { feedCommandWords as words } from '../language/en/editors/feed';
import { packCommandWords } from '../language/en/editors/pack';
import { signsIn, unknownIn, type Advice } from './pack-advice';

/** A reply comes from a person. These are not people. */
const nobody = /\b(council|team|department|trust|board|charity|organisation|office|service)s?$/i;

/** Every text in a value, with its path. */
function textsIn(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => textsIn(each, `${path}[${index}]`));
  return isObject(value) ? Object.entries(value).flatMap(([name, each]) => textsIn(each, `${path}.${name}`)) : [];
}

function adviceOnPromise({ by, easy, lookAgain, state }: PromiseItem, path: string, isEnglish: boolean, today: string): Advice[] {
  return [
    ...(nobody.test(by.trim()) ? [{ path: `${path}.by`, words: words.nobody }] : []),
    ...(lookAgain !== undefined && state !== 'done' && lookAgain < today ? [{ path: `${path}.lookAgain`, words: words.passed(lookAgain) }] : []),
    ...Object.entries(easy ?? {}).flatMap(([field, text]: readonly [string, unknown]) =>
      isEnglish && typeof text === 'string'
        ? checkEasyWords(text).findings.map(({ sentence, why, suggestion }) => ({
            path: `${path}.easy.${field}`,
            words: packCommandWords.easyWords(sentence, why, suggestion),
          }))
        : [],
    ),
  ];
}

/** What to look at in a feed that pages can use. None of it is an error. `today` is a day: `2026-11-30`. */
export function adviceFor(feed: Feed, today: string): Advice[] {
  const isEnglish = /^en\b/i.test(feed.language);
  return [
    ...unknownIn(feed, feedFields, '', words.unknownField),
    ...(feed.items.length === 0 ? [{ path: '', words: words.empty }] : []),
    ...feed.items.flatMap((item, index): Advice[] => {
      const path = `items[${index}]`;
      const kind: string = item.kind;
      if (!Object.hasOwn(kinds, kind)) return [{ path: `${path}.kind`, words: words.unknownKind(kind, Object.keys(kinds).join(', ')) }];
      return [
        ...unknownIn(item, [...namesOf(itemFields), ...namesOf(kinds[item.kind].fields)], `${path}.`, words.unknownField),
        ...textsIn(item, path).flatMap(([place, text]) => signsIn(text).map((said) => ({ path: place, words: said }))),
        ...adviceOnPromise(item, path, isEnglish, today),
      ];
    }),
  ];
}
