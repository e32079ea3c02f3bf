import type { Desk } from '../desk.ts';
import { readForms } from './questions.ts';
import { removeLeftRecordings } from './recordings.ts';

/**
 * What the desk does before the first answer arrives.
 *
 * @throws SettingsError if `questions.json` is wrong: people would otherwise lose what they wrote in a form.
 */
export async function prepareReceiving(desk: Desk): Promise<void> {
  await readForms(desk.settings);
  await removeLeftRecordings(desk);
}
