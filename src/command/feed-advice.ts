import { isObject, namesOf } from '../data/fields';
import { checkEasyWords } from '../easy-words/index';
import { feedFields, type Feed, type FeedItem } from '../feed/feed';
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

/** Who replies to people in an item, if anyone does, and the path of the name in it. */
function replierIn(item: FeedItem): readonly [path: string, name: string] {
  if (item.kind === 'promise') return ['by', item.by];
  return ['reply.by', item.withdrawn === undefined ? (item.reply?.by ?? '') : ''];
}

function adviceOnItem(item: FeedItem, path: string, isEnglish: boolean, today: string): Advice[] {
  const [place, name] = replierIn(item);
  const { lookAgain, state } = item as Partial<PromiseItem>;
  return [
    ...(nobody.test(name.trim()) ? [{ path: `${path}.${place}`, words: words.nobody }] : []),
    ...(lookAgain !== undefined && state !== 'done' && lookAgain < today ? [{ path: `${path}.lookAgain`, words: words.passed(lookAgain) }] : []),
    ...textsIn(item, path).flatMap(([field, text]) =>
      isEnglish && field.includes('.easy.')
        ? checkEasyWords(text).findings.map(({ sentence, why, suggestion }) => ({ path: field, words: packCommandWords.easyWords(sentence, why, suggestion) }))
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
        ...adviceOnItem(item, path, isEnglish, today),
      ];
    }),
  ];
}
