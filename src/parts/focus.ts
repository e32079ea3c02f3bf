/** Focuses the part of `host` with this id. */
export function focusOn(host: Element, id: string): void {
  host.shadowRoot?.getElementById(id)?.focus();
}

/** Focuses what is chosen in the first question of `host`, else its first choice: the focus must not tempt to change an answer. */
export function focusQuestion(host: Element): void {
  const question = host.shadowRoot?.querySelector('fieldset');
  (question?.querySelector<HTMLElement>(':checked') ?? question?.querySelector('input'))?.focus();
}
