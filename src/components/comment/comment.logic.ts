import { commentEntries, type CommentDraft } from '../../answers/comment';
import type { CommentMessages } from '../../language/tools/comment';
import type { Mistake } from '../../language/misuse';
import { tooLong } from '../../parts/count';
import type { Problem } from '../../parts/error';
import { isWebAddress } from '../../sending/address';

/** What to put right before it can be sent, in the order of the controls. `draft` is what counts of it. */
export function problemsOf({ text, reply, contact, safe }: CommentDraft, limit: number, messages: CommentMessages): Problem[] {
  const over = text.trim() ? tooLong(text, limit, messages) : messages.writeSomething;
  return [
    ...(over ? [{ control: 'text', words: over }] : []),
    ...(reply === 'yes' && !contact ? [{ control: 'contact', words: messages.contactMissing }] : []),
    ...(contact && !safe ? [{ control: 'safe-0', words: messages.chooseOne }] : []),
  ];
}

/** Whether there is anything that a person would not want to lose, or to leave on a shared screen. */
export const isBegun = (draft: CommentDraft): boolean => commentEntries('any', { ...draft, text: draft.text.trim() }).length > 0 || Boolean(draft.contact);

/** What the person did in a server's rendering before the script loaded; nothing if no server rendered it. */
export function draftBefore({ shadowRoot: root }: Element): CommentDraft {
  const written = (id: string): string | undefined => root?.querySelector<HTMLInputElement>(`#${id}`)?.value;
  const chosen = (group: string): string | undefined => root?.querySelector<HTMLInputElement>(`[id^=${group}-]:checked`)?.value;
  const choices = { answeredBy: chosen('who'), publish: chosen('publish'), reply: chosen('reply'), safe: chosen('safe') };
  return { ...(choices as Partial<CommentDraft>), text: written('text') ?? '', shownName: written('shown-name'), contact: written('contact') };
}

interface Markup {
  readonly name: string;
  readonly action?: string;
  readonly host: Element;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ name, action, host }: Markup): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give each one its own.']);
  if (action && !isWebAddress(action)) mistakes.push(['action', 'is not a path or an https: address.']);
  if (host.closest('form')) mistakes.push(['place', 'is inside a <form>. Put it outside, because it sends by itself.']);
  return mistakes;
}
