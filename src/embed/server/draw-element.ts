/** Draws one element on a server, apart from the page around it. */
import { renderToString } from 'coproduction-kit/hydrate';
import { attributeMarkup } from './markup';
import { checkNonce } from './nonce';

interface Page {
  readonly lang?: string;
  readonly nonce?: string;
  readonly reading?: string;
  readonly theme?: string;
}

interface ElementOnPage {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The HTML between its tags. */
  readonly content: string;
  readonly page: Page;
}

/** The parts of the renderer's document that are used here. */
interface ServerElement {
  readonly localName?: string;
  readonly children: readonly ServerElement[];
  readonly shadowRoot?: ServerElement | null;
  readonly innerHTML: string;
  getAttribute: (name: string) => string | null;
  setAttribute: (name: string, value: string) => void;
  removeAttribute: (name: string) => void;
}
interface ServerDocument {
  readonly documentElement: ServerElement;
  readonly body: { readonly firstElementChild: ServerElement };
}

/** Makes the drawing ready for the page: without the names that the renderer writes for a client of its own, and with the nonce. */
function prepare(part: ServerElement, nonce?: string): void {
  for (const element of part.children) {
    const classes = element.getAttribute('class');
    const ours = classes?.split(/\s+/).filter((name) => !name.startsWith('sc-co-'));
    if (ours?.length === 0) element.removeAttribute('class');
    else if (ours) element.setAttribute('class', ours.join(' '));
    if (nonce && element.localName === 'style') element.setAttribute('nonce', nonce);
    prepare(element, nonce);
    if (element.shadowRoot) prepare(element.shadowRoot, nonce);
  }
}

/** The content of the element's shadow root. */
export async function drawElement({ tag, attributes, properties, content, page }: ElementOnPage): Promise<string> {
  if (page.nonce) checkNonce(page.nonce, 'PageOnServer');
  let drawn = '';
  const { diagnostics } = await renderToString(`<${tag}${attributeMarkup(attributes)}>${content}</${tag}>`, {
    serializeShadowRoot: 'declarative-shadow-dom',
    fullDocument: false,
    prettyHtml: false,
    clientHydrateAnnotations: false,
    beforeHydrate({ documentElement, body }: ServerDocument) {
      if (page.lang) documentElement.setAttribute('lang', page.lang);
      if (page.reading) documentElement.setAttribute('data-co-reading', page.reading);
      if (page.theme) documentElement.setAttribute('data-co-theme', page.theme);
      Object.assign(body.firstElementChild, properties);
    },
    // Take it from the document, because in its text, a person's words can look like the end of the drawing.
    afterHydrate({ body: { firstElementChild: element } }: ServerDocument) {
      if (!element.shadowRoot) return;
      prepare(element.shadowRoot, page.nonce);
      // Read, and not set; the renderer has no other way.
      // eslint-disable-next-line no-restricted-properties
      drawn = element.shadowRoot.innerHTML;
    },
  });
  // What the element has to say to the developer, it says in the browser.
  const failed = diagnostics.find(({ level, messageText }) => level === 'error' && !messageText.startsWith('<!---->'));
  if (failed) throw new Error(failed.messageText);
  return drawn;
}
