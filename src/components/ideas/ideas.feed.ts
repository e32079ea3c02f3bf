import type { IdeaItem } from '../../feed/idea-item';
import { dayOfManyIn } from '../../language/day';
import { native } from '../../language/native';
import { focusWords } from '../../parts/focus';
import { fromFeed, ideasIn } from './ideas.logic';

/** The ideas of a feed, as they are shown now. */
export interface PlacedIdeas {
  readonly items: readonly IdeaItem[];
  /** The language of the feed. */
  readonly language: string;
  /** Id of the idea that is not in the feed any more, and that a person is at. */
  readonly goneId?: string;
  /** Above that one. */
  readonly gone: string;
}

/** Elements that are not of the page. */
const made = new WeakSet<Element>();
/** What is in each element. One that has not changed stays as it is, so nobody who reads it notices a newer feed. */
const written = new WeakMap<Element, readonly [item: IdeaItem, text: string]>();

function make(tag: string): HTMLElement {
  const element = native(document, 'createElement').call(document, tag);
  made.add(element);
  return element;
}

/** The words of an idea in the slots of its element. An idea that was taken back has none. */
function nodesOf(item: IdeaItem, language: string): readonly Node[] {
  if (item.withdrawn !== undefined) return [];
  const { said, by, date, also = [], reply, easy } = item;
  const parts: readonly (readonly [tag: string, slot: string, words: string | undefined])[] = [
    ['span', '', said],
    ['span', 'easy', easy?.said],
    ['span', 'by', by],
    ['time', 'date', date],
    ...also.map((words) => ['p', 'also', words] as const),
    ...(easy?.also ?? []).map((words) => ['p', 'easy-also', words] as const),
    ['p', 'reply', reply?.answer],
    ['p', 'easy-reply', reply?.easy?.answer],
    ['span', 'reply-by', reply && `${reply.by}\n${reply.role}`],
    ['time', 'reply-date', reply?.date],
  ];
  return parts.flatMap(([tag, slot, words]) => {
    if (!words) return [];
    const isDay = tag === 'time';
    const part = Object.assign(make(tag), { slot, lang: language }, isDay && { dateTime: words });
    const [first = '', ...lines] = (isDay ? dayOfManyIn(language, words) : words).split('\n');
    // The styles of an idea know nothing of line breaks in plain text. A program that reads only the text finds them, too.
    part.append(first, ...lines.flatMap((line) => [make('br'), `\n${line}`]));
    return part;
  });
}

/** Writes an idea into its element, if it has changed. */
function write(idea: Element, item: IdeaItem, language: string): void {
  const [itemBefore, textBefore] = written.get(idea) ?? [];
  if (itemBefore === item) return;
  const text = JSON.stringify([language, item]);
  written.set(idea, [item, text]);
  if (text === textBefore) return;
  idea.id = item.id;
  const { agreed } = item as { readonly agreed?: number };
  for (const [name, value] of Object.entries({ agreed, 'withdrawn-on': item.withdrawn })) {
    if (value === undefined) idea.removeAttribute(name);
    else idea.setAttribute(name, `${value}`);
  }
  idea.replaceChildren(...nodesOf(item, language));
}

/**
 * Makes the elements of the ideas of a feed, or finds those with the same ids, and puts them in the order of the feed. One that can stay does not move. Elements that
 * the page has written are never removed, because its framework may look for them: those that are not in the feed are in a slot that is hidden.
 */
export function placeIdeas(host: Element, { items, language, goneId, gone }: PlacedIdeas): void {
  const at = host.querySelector('co-idea:focus-within');
  const focused = at?.shadowRoot?.activeElement;
  const here = new Map(ideasIn(host).map((idea) => [idea.id, idea]));
  const isGoneBefore = at?.hasAttribute('withdrawn-on');
  const shown = new Set(
    items.flatMap((item) => {
      const idea = here.get(item.id) ?? make('co-idea');
      if (item.id !== goneId) {
        write(idea, item, language);
        return [idea];
      }
      const note = host.querySelector(`p${fromFeed}`) ?? make('p');
      if (note.textContent !== gone) note.textContent = gone;
      return [note, idea];
    }),
  );
  for (const element of host.querySelectorAll(fromFeed)) {
    if (shown.has(element)) continue;
    if (made.has(element)) element.remove();
    else element.removeAttribute('slot');
  }
  const row = new Set([...host.children].filter((element) => shown.has(element)));
  for (const element of shown) {
    const [next = null] = row;
    if (element !== next) host.insertBefore(element, next);
    if (element.slot !== 'feed') element.slot = 'feed';
    row.delete(element);
  }
  // What had the focus has moved, or the person took the idea back meanwhile, and nothing of it can be pressed any more.
  if (at?.hasAttribute('withdrawn-on') && !isGoneBefore) focusWords(at, 'taken-back');
  else if (focused instanceof HTMLElement && !at?.matches(':focus-within')) focused.focus({ preventScroll: true });
}
