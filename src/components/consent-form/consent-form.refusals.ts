import type { ConsentMessages } from '../../language/messages';
import type { Problem } from '../../parts/error';
import type { NotSent, PartError } from '../../sending/outcome';
import { controlAt, serverProblems } from '../../tool/server-problems';
import type { Item } from './consent-form.markup';
import { stepOf } from './consent-form.steps';
import type { Form } from './consent-form.view';

/** What a server has against one answer: where it was asked, and in which step. */
export interface Refusal {
  /** The id of the control. */
  readonly control: string;
  readonly step: string;
  /** What the step asks. */
  readonly label: string;
  /** Words of the server for the person. */
  readonly words: string;
}

/** The control of each part of the record, by the end of its JSON pointer; a part of another comes first. */
const controls = {
  'shown-name': { 'shownName/name': 'shown-name', 'shownName': 'shown-0' },
  'who': {
    'help/name': 'helper-name',
    'help': 'help-0',
    'authority/name': 'authority-name',
    'authority/decidesFor': 'decides-for',
    'authority': 'authority-0',
    'answeredBy': 'who-0',
  },
  'signature': { 'signature/words': 'signed', 'signature/witness': 'witness', 'signature': 'signature-0' },
  'code': { code: 'code' },
  'still': { takeOut: 'take-out-words', delete: 'still-0' },
} as const;

/** The answer that an error of a server (RFC 9457) is about; nothing where it is about anything else. */
export function refusalOf({ place, words }: PartError, items: readonly Item[], messages: ConsentMessages): Refusal | undefined {
  const { shownNameTitle, who, signTitle, yourCode, stillTitle } = messages;
  const labels = { 'shown-name': shownNameTitle, who, 'signature': signTitle, 'code': yourCode, 'still': stillTitle };
  for (const [index, item] of items.entries()) {
    const step = stepOf(item);
    if (controlAt(place, { [`answers/${index}`]: step })) return { control: `${step}-0`, step, label: item.words, words };
  }
  for (const step of Object.keys(controls) as (keyof typeof controls)[]) {
    const control = controlAt(place, controls[step]);
    if (control) return { control, step, label: labels[step], words };
  }
  return undefined;
}

/** Everything that a server has against the answers, next to its control. Where the answers are checked, it is next to the way back to its step. */
export const refusedBy = ({ errors }: NotSent, { markup: { host }, items, kitWords }: Form): Problem[] =>
  serverProblems(errors, host, (error) => {
    const { control = '', step, label } = refusalOf(error, items, kitWords) ?? {};
    return { control: host.shadowRoot?.getElementById(control) ? control : `change-${step}`, label };
  });

/** What a server has against the answers of one step, at the controls of that step. */
export const refusedIn = ({ view: { outcome }, items, kitWords }: Form, step: string): Problem[] =>
  (outcome?.sent === false ? (outcome.errors ?? []) : [])
    .flatMap((error) => refusalOf(error, items, kitWords) ?? [])
    .filter((refusal) => refusal.step === step);
