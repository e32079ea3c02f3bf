import { languageOf } from '../language/nearest';
import type { Problem } from '../parts/error';
import type { PartError } from '../sending/outcome';

/**
 * Puts the `errors` of a server (RFC 9457) next to their controls. `controls` has the id of the control for each part of the answer, by its name in the JSON
 * pointer: `more` for `#/answer/more`. An error about anything else, or about a control that is not on the screen, is in the notice `not-sent`, so the person
 * reads every error once. Several errors about one control become one.
 */
export function serverProblems(errors: readonly PartError[] | undefined, controls: Readonly<Record<string, string>>, host: Element): Problem[] {
  const wordsAt = new Map<string, string>();
  for (const { place, words } of errors ?? []) {
    const id = Object.hasOwn(controls, place) ? (controls[place] as string) : '';
    const control = host.shadowRoot?.getElementById(id) ? id : 'not-sent';
    wordsAt.set(control, [wordsAt.get(control), words].filter(Boolean).join(' '));
  }
  return [...wordsAt].map(([control, words]) => ({ control, words, lang: languageOf(host) || undefined }));
}
