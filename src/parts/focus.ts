import { forceUpdate } from '@stencil/core';
import { nearest } from '../language/nearest';

/** The part of `host` with this id. What a handler has just changed is drawn first, so that the focus can move there. */
function partOf(host: Element, id: string): HTMLElement | null | undefined {
  forceUpdate(host);
  return host.shadowRoot?.getElementById(id);
}

/**
 * Focuses the part of `host` with this id. In place of a radio button, the chosen one of its group gets the focus, which must not tempt anyone to change
 * an answer.
 */
export function focusOn(host: Element, id: string): void {
  const part = partOf(host, id);
  const chosen = part?.matches('[type=radio]') && part.closest('fieldset')?.querySelector<HTMLElement>(':checked');
  (chosen || part)?.focus();
}

/** Focuses the words with this id, which may be the page's own. Words alone would be silent, so from now on they are a group that is called what they say. */
export function focusWords(host: Element, id: string, describedBy?: string): void {
  const words = partOf(host, id);
  words?.setAttribute('role', 'group');
  words?.setAttribute('aria-labelledby', id);
  if (describedBy) words?.setAttribute('aria-describedby', describedBy);
  words?.focus();
}

/** Focuses what is chosen in the first question of `host`, else its first choice; where nothing is asked now, the first button. */
export function focusQuestion(host: Element): void {
  forceUpdate(host);
  const question = host.shadowRoot?.querySelector('fieldset') ?? host.shadowRoot;
  (question?.querySelector<HTMLElement>(':checked') ?? question?.querySelector<HTMLElement>('input,button'))?.focus();
}

/** Whether focus is still inside this tool. Sending can take a while; if the person has moved on, announce the result but leave their focus where it is. */
export const isStillAt = (host: Element): boolean => host.matches(':focus-within') || !nearest(host, 'html')?.querySelector('body :focus-within');
