/** Focuses the part of `host` with this id; of radio buttons, the one that is chosen: the focus must not tempt to change an answer. */
export function focusOn(host: Element, id: string): void {
  const part = host.shadowRoot?.getElementById(id);
  (part?.closest('fieldset')?.querySelector<HTMLElement>('[type=radio]:checked') ?? part)?.focus();
}

/** Focuses what is chosen in the first question of `host`, else its first choice. */
export function focusQuestion(host: Element): void {
  const question = host.shadowRoot?.querySelector('fieldset');
  (question?.querySelector<HTMLElement>(':checked') ?? question?.querySelector('input'))?.focus();
}

/** Whether the person is still at `host`. What was sent may take a while: whoever has gone on elsewhere is told, and not taken away from there. */
export const isStillAt = (host: Element): boolean => host.matches(':focus-within') || document.activeElement === document.body;
