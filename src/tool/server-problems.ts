import { languageOf } from '../language/nearest';
import type { Problem } from '../parts/error';
import type { PartError } from '../sending/outcome';

/** The id of the control for the part of an answer at `place`, a JSON pointer. `controls` has them by the last steps of the pointer; the first that fits counts. */
export const controlAt = (place: string, controls: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(controls).find(([part]) => `/${place}/`.includes(`/${part}/`))?.[1];

/**
 * Puts the errors of a server (RFC 9457) next to their controls. An error about anything else, or about a control that is not on the screen, is in the notice
 * `not-sent`, so the person reads every error once. Several errors about one control become one.
 */
export function serverProblems(
  errors: readonly PartError[] | undefined,
  { host, controls }: { readonly host: Element; readonly controls: Readonly<Record<string, string>> },
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const error of errors ?? []) {
    const id = controlAt(error.place, controls) ?? '';
    const control = host.shadowRoot?.getElementById(id) ? id : 'not-sent';
    const words = [problems.get(control)?.words, error.words].filter(Boolean).join(' ');
    problems.set(control, { control, words, lang: languageOf(host) || undefined });
  }
  return [...problems.values()];
}
