import { commentEntries, type CommentDraft } from '../../answers/comment';
import { longestComment } from '../../answers/limits';
import type { Mistake } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { isWebAddress } from '../../sending/address';
import type { Encoding } from '../../sending/post-answer';
import { tooLongAt, type ToolProblem } from '../../tool/problem';

/** What to put right before it can be sent, in the order of the controls. `draft` is what counts of it. */
export function problemsOf({ text, reply, contact, safe, recording }: CommentDraft, limit: number, isSpoken: boolean): ToolProblem[] {
  const isEmpty = text.trim() === '' && !recording;
  return [
    ...(isEmpty ? [{ control: 'text', key: isSpoken ? ('sayOrWrite' as const) : ('writeSomething' as const) }] : tooLongAt('text', text, limit)),
    ...(reply === 'yes' && !contact ? [{ control: 'contact', key: 'contactMissing' as const }] : []),
    ...(contact && !safe ? [{ control: 'safe-0', key: 'chooseOne' as const }] : []),
  ];
}

/** Whether there is anything that a person would not want to lose, or to leave on a shared screen. */
export const isBegun = (draft: CommentDraft): boolean =>
  commentEntries('any', { ...draft, text: draft.text.trim() }).length > 0 || Boolean(draft.contact || draft.recording);

/** What the person did in a server's rendering before the script loaded; nothing if no server rendered it. */
export function draftBefore({ shadowRoot: root }: Element): CommentDraft {
  const written = (id: string): string | undefined => root?.querySelector<HTMLInputElement>(`#${id}`)?.value;
  const chosen = (group: string): string | undefined => root?.querySelector<HTMLInputElement>(`[id^=${group}-]:checked`)?.value;
  const choices = { answeredBy: chosen('who'), publish: chosen('publish'), reply: chosen('reply'), safe: chosen('safe') };
  return { ...(choices as Partial<CommentDraft>), text: written('text') ?? '', shownName: written('shown-name'), contact: written('contact') };
}

/** Whether a person can record here: the page asks for it, and the browser has what it takes. A server does not know. */
export const canRecord = ({ spoken, encoding }: Pick<Markup, 'spoken' | 'encoding'>): boolean =>
  Boolean(spoken && encoding === 'json' && isBrowser && (navigator as Partial<Navigator>).mediaDevices && 'MediaRecorder' in globalThis);

/** How long a recording can be, in seconds. */
export const longestOf = ({ spokenLimit }: { readonly spokenLimit: number }): number =>
  spokenLimit > 0 ? Math.min(spokenLimit, longestComment) : longestComment;

/** Seconds as people read them: `1:05`. */
export const timeOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

interface Markup {
  readonly name: string;
  readonly action?: string;
  readonly spoken: boolean;
  readonly encoding: Encoding;
  readonly host: Element;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ name, action, spoken, encoding, host }: Markup): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give each one its own.']);
  if (action && !isWebAddress(action)) mistakes.push(['action', 'is not a path or an https: address.']);
  if (spoken && encoding !== 'json') mistakes.push(['spoken', 'needs encoding="json".']);
  if (host.closest('form')) mistakes.push(['place', 'is inside a <form>. Put it outside, because it sends by itself.']);
  return mistakes;
}
