/**
 * A named state of a tool. The examples of a component are the hub of its folder: stories, accessibility runs, pictures,
 * themes and documentation are all loops over them, so that a new state is one new entry and is then checked everywhere.
 */
export interface Example {
  /** What an editor would paste into a page. */
  readonly html: string;
  /** Properties that only script can set, for the first element of the kit in `html`. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Brings the example into its state, with what a person would press and write. */
  readonly play?: (element: HTMLElement) => void | Promise<void>;
}

export type Examples = Readonly<Record<string, Example>>;

const all = (element: HTMLElement, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];

function byWords(element: HTMLElement, selector: string, words: string): HTMLElement {
  const found = all(element, selector).find(({ textContent }) => textContent.includes(words));
  if (!found) throw new Error(`<${element.localName}> shows no ${selector} with the words "${words}".`);
  return found;
}

/** Chooses the row with these words. */
export const choose = (element: HTMLElement, words: string): void => byWords(element, 'label', words).click();

/** Presses the button with these words. */
export const press = (element: HTMLElement, words: string): void => byWords(element, 'button', words).click();

/** Writes into the first text area. */
export function write(element: HTMLElement, text: string): void {
  const [area] = all(element, 'textarea');
  if (!(area instanceof HTMLTextAreaElement)) throw new Error(`<${element.localName}> shows no text area.`);
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Waits until the element shows something that matches. */
export async function shown(element: HTMLElement, selector: string): Promise<void> {
  while (all(element, selector).length === 0) await new Promise(requestAnimationFrame);
}
