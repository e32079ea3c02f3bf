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
  /**
   * `npm test` compares its picture in forced colours, as it does for the example `default`, and tries it with other people's programs. Mark the few that show
   * most of what a tool draws; `npm run test:all` goes through all of them.
   */
  readonly full?: boolean;
  /** Wrong on purpose: the console names the mistake of an editor or developer. The site shows it only when it is opened. */
  readonly isWrong?: boolean;
}

export type Examples = Readonly<Record<string, Example>>;

const all = (element: HTMLElement, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];

/** The words that a person sees in a part of an element: its own and those that the page gives to its slots. */
function wordsIn(part: HTMLElement): string {
  const given = [...part.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes());
  return [part, ...given].map(({ textContent }) => textContent ?? '').join(' ');
}

function byWords(element: HTMLElement, selector: string, words: string): HTMLElement {
  const found = all(element, selector).find((part) => wordsIn(part).includes(words));
  if (!found) throw new Error(`<${element.localName}> shows no ${selector} with the words "${words}".`);
  return found;
}

/** Chooses the row with these words. */
export const choose = (element: HTMLElement, words: string): void => byWords(element, 'label', words).click();

/** Presses the button with these words. */
export const press = (element: HTMLElement, words: string): void => byWords(element, 'button', words).click();

/**
 * Turns the switch with these words on, where it is off: on a page of many examples another may have done so, or may hold the bar that speaks for
 * all of them.
 */
export function turnOn(element: HTMLElement, words: string): void {
  if (element.localName !== 'co-reading-bar' && document.querySelector('co-reading-bar')) return;
  const found = byWords(element, '[role=switch]', words);
  if (found.getAttribute('aria-checked') !== 'true') found.click();
}

/** Writes into the first text field. */
export function write(element: HTMLElement, text: string): void {
  const [field] = all(element, '.control');
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) throw new Error(`<${element.localName}> shows no text field.`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Waits until the element shows something that matches. */
export async function shown(element: HTMLElement, selector: string): Promise<void> {
  while (element.isConnected && all(element, selector).length === 0) await new Promise(requestAnimationFrame);
}

/** The first element of the kit in `root`. */
export const elementIn = (root: ParentNode): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('*')].find(({ localName }) => localName.startsWith('co-'));

/** The nodes of an example, with its properties set. Addresses of files are relative to the page: the site may be in a sub-folder. */
export function nodesOf({ html, properties }: Example): DocumentFragment {
  const fragment = document.createRange().createContextualFragment(html.replaceAll(' src="/', ' src="./'));
  Object.assign(elementIn(fragment) ?? {}, properties);
  return fragment;
}

/** Puts the contents of `root` into the state of the example, once they are drawn. */
export async function playIn(root: ParentNode, { play }: Example): Promise<void> {
  const element = elementIn(root);
  if (!element) return;
  while (element.isConnected && element.shadowRoot?.childElementCount === 0) await new Promise(requestAnimationFrame);
  // It was removed before it was drawn: a person has gone to another page.
  if (element.isConnected) await play?.(element);
}

/** Shows an example in `root`, in its state. */
export async function showExample(root: HTMLElement, example: Example): Promise<void> {
  root.replaceChildren(nodesOf(example));
  await playIn(root, example);
}

/** The element of that tag inside another, once it is drawn: a mode of a set. */
export async function inside(element: HTMLElement, tag: string): Promise<HTMLElement> {
  await shown(element, tag);
  const [inner] = all(element, tag);
  if (!inner) throw new Error(`<${element.localName}> was removed.`);
  while (inner.isConnected && !inner.shadowRoot?.childElementCount) await new Promise(requestAnimationFrame);
  return inner;
}
