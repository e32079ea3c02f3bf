import type { ConsentForm } from './consent-form';
import { stepOf } from './consent-form.steps';

/**
 * Each control that a server can have something against: its step, its id, the key of what it is about, and where its answer is in the record. Those of a part
 * come before the whole, whose words are also the title of the step.
 */
const controls = [
  ['shown-name', 'shown-name', 'shownNameLabel', 'shownName/name'],
  ['shown-name', 'shown-0', 'shownNameTitle', 'shownName'],
  ['who', 'helper-name', 'helperName', 'help/name'],
  ['who', 'help-0', 'helpKindsTitle', 'help'],
  ['who', 'authority-name', 'authorityName', 'authority/name'],
  ['who', 'decides-for', 'decidesFor', 'authority/decidesFor'],
  ['who', 'authority-0', 'authorityTitle', 'authority'],
  ['who', 'who-0', 'who', 'answeredBy'],
  ['signature', 'signed', 'nameLabel', 'signature/words'],
  ['signature', 'witness', 'witnessLabel', 'signature/witness'],
  ['signature', 'record', 'spoken', 'signature/recording'],
  ['signature', 'signature-0', 'signTitle', 'signature'],
  ['code', 'code', 'yourCode', 'code'],
  ['still', 'take-out-words', 'takeOutTitle', 'takeOut'],
  ['still', 'still-0', 'stillTitle', 'delete'],
] as const;

type Control = readonly [step: string, id: string, name: string, place: string];

const controlsOf = ({ items, kitWords }: ConsentForm): Control[] => [
  ...items.map((item, index): Control => [stepOf(item), `${stepOf(item)}-0`, item.words, `answers/${index}`]),
  ...controls.map(([step, id, name, place]): Control => [step, id, kitWords[name], place]),
];

/** The control for each part of the record. If it is not on the screen, that is the way back to its step. */
export const controlsByPlace = (form: ConsentForm): Record<string, string> =>
  Object.fromEntries(controlsOf(form).map(([step, id, , place]) => [place, form.host.shadowRoot?.getElementById(id) ? id : `change-${step}`]));

/** What each control is about, by its id. The way back to a step is called as the step. */
export const namesOfControls = (form: ConsentForm): Record<string, string> =>
  Object.fromEntries(controlsOf(form).flatMap(([step, id, name]) => [[id, name] as const, [`change-${step}`, name] as const]));
