import { followers } from './follow-page';

/** What the browser does at this moment, where fields are looked at because of it. */
export const now: { event?: Partial<FormDataEvent> } = {};

/**
 * Dictation, form fillers and scripts can fill in a field without telling anyone. Before anything is done with what is in the fields, each looks at
 * itself, as after a change; only not the one whose own change is about to come. A browser prints a field as high as it is on the screen, so paper
 * gets all that is written from the attribute `data-written`.
 */
function look(event: Event): void {
  if ('key' in event && event.key !== 'Enter') return;
  now.event = event;
  for (const { shadowRoot } of followers) {
    for (const field of shadowRoot?.querySelectorAll<HTMLInputElement>('input,textarea') ?? []) {
      // Not an `Event`, whose name MooTools takes.
      if (field !== event.composedPath()[0]) field.dispatchEvent(new CustomEvent('change'));
      if (event.type === 'beforeprint') field.parentElement?.setAttribute('data-written', field.value);
    }
  }
  now.event = undefined;
}

/** From now on, what is in a field counts, even if a program put it there, and all of it is printed. */
export function watchFields(): void {
  for (const type of ['click', 'keydown', 'focusin', 'submit', 'formdata', 'pagehide', 'beforeprint']) addEventListener(type, look, true);
}
