import { isBrowser, pageElement } from '../../language/native';
import type { ReadingMessages } from '../../language/messages';
import { reportMisuse, type Mistake } from '../../language/misuse';
import type { ReadingSwitch } from '../../language/reading';

const all = ['easy', 'pictures', 'listen', 'print'] as const;
type Part = (typeof all)[number];

const partsOf = (without: string | undefined): string[] => (without ?? '').split(/\s+/).filter(Boolean);

/** What the bar shows: every switch, and Print, but those that the page does not need. */
export const switchesBut = (without: string | undefined): readonly Part[] => all.filter((part) => !partsOf(without).includes(part));

/** What is said once after a switch was pressed. */
export const announcementOf = (name: ReadingSwitch, isOn: boolean, messages: ReadingMessages): string => messages[`${name}${isOn ? 'On' : 'Off'}`];

/** What is wrong in the markup, for the developer: the attribute, and the fix. */
export function misuseOf(without: string | undefined): Mistake[] {
  const mistakes: Mistake[] = [];
  const unknown = partsOf(without).filter((part) => !(all as readonly string[]).includes(part));
  if (unknown.length > 0) mistakes.push(['without', `"${unknown.join(' ')}" is not one of: ${all.join(', ')}.`]);
  if (switchesBut(without).length === 0) mistakes.push(['without', 'leaves nothing. Remove the bar, or keep one switch.']);
  return mistakes;
}

const looked = new WeakSet<Element>();

/** Tells the developer of marks in plain HTML that would lose words or do nothing; each once. */
export function reportMarks(): void {
  for (const element of pageElement().querySelectorAll<HTMLElement>('[data-co-words]')) {
    const words = element.dataset['coWords'] ?? '';
    const isAlone = words === 'standard' && !element.parentElement?.querySelector('[data-co-words=easy]');
    if (looked.has(element) || element.matches('audio')) continue;
    looked.add(element);
    if (words !== 'standard' && words !== 'easy') reportMisuse(element, 'data-co-words', `"${words}" is not one of: standard, easy.`);
    else if (isAlone)
      reportMisuse(element, 'data-co-words', 'has no easy words next to it, so people who read easy words miss this. Write them, or remove the mark.');
  }
}

/** Whether the person can print: a browser inside an app may have no way. A server draws the button for all the others. */
export const canPrint = (): boolean => typeof (globalThis as Partial<typeof globalThis>).print === 'function' || !isBrowser;
