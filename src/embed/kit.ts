/**
 * The auto-loader, `dist/cdn/kit.js`: loads the tools and the languages that a page uses, those of its first HTML at once and side by side,
 * those added later when they appear. Where a page has two of it, the first serves the page.
 */
import { native, pageElement } from '../language/native';
import { others, speaking, tools, version } from 'tools';

declare global {
  interface Window {
    /** Version of the auto-loader that serves this page. */
    coproductionKit?: string;
  }
}

type Placements = typeof import('./placements');

/** The tags of all tools; those with words of their own come first. */
const known = tools.split(' ');
/** Files and folders, by what is in them: `cy-5KVY` is `cy`. */
const named = new Map(others.split(' ').map((file) => [file.slice(0, -5), file]));
const fileOf = (name: string): string => named.get(name) as string;
const address = (file: string): string => new URL(`kit/${file}.js`, import.meta.url).href;
/** The languages that are on their way. */
let words: Promise<unknown> | undefined;
/** What places tools. One promise for all: those of several imports of one file are kept in no order, and an outer tool is to be placed before its inner ones. */
let placing: Promise<Placements> | undefined;

const report = (what: string) => (error: unknown) => console.error(`${what} was not loaded. Is kit/ beside kit.js?`, error);

const asked = new Set<string>();
/** Whether a file is asked for the first time. */
const isNew = (file: string): boolean => !asked.has(file) && Boolean(asked.add(file));

/** Loads a tool: its file and the one that it imports are asked for side by side. */
function loadTool(tag: string): void {
  const file = `${fileOf('tools')}/${tag}`;
  if (customElements.get(tag) || !isNew(file)) return;
  // In its language from the first moment on: the words of a tool that the page had at first do not change under the eyes. Its file is asked for now, beside the runtime.
  const { nonce = '' } = pageElement().querySelector<HTMLElement>('[nonce]') ?? {};
  native(document, 'head').append(
    Object.assign(native(document, 'createElement').call(document, 'link'), { rel: 'modulepreload', href: address(file), nonce }),
  );
  // `words` is read when the runtime is here: by then every language of this pass is on its way.
  import(address(fileOf('runtime')))
    .then(() => words)
    .then(() => import(address(file)))
    .catch(report(`<${tag}>`));
}

/** Loads the words of a tool, in the language around it: those that tools share, and its own. A link in another language, as on bilingual sites, does not load anything. */
function loadWords(tool: Element, tag: string): void {
  const lang = tool.closest('[lang]')?.getAttribute('lang') ?? '';
  const folder = named.get(lang.trim().toLowerCase().split(/[-_]/)[0] as string);
  for (const name of known.indexOf(tag) < speaking ? ['shared', tag] : ['shared']) {
    const file = `${folder}/${name}`;
    if (folder && isNew(file)) words = Promise.all([words, import(address(file)).catch(report(`lang="${lang}"`))]);
  }
}

/** The elements that need files: tools, the placeholders of tools, and parts of a page that are read out. */
const asks = `${known.join()},[data-co],a[href*="#co-"][href*=name],[data-co-reading~=listen]`;

/** Loads what one element asks for: itself with its language, or the buttons that read out. It may be a form whose fields hide its properties. */
function load(element: HTMLElement): void {
  const { localName, dataset } = element;
  if (dataset.coReading?.split(' ').includes('listen')) loadTool('co-listen');
  // The tool that it becomes: `<div data-co="i-statement">`, `<a href="…#co-i-statement?name=…">`.
  const asked = element instanceof HTMLAnchorElement ? element.hash.slice(1).split('?')[0] : `co-${dataset.co as string}`;
  const tag = [localName, asked].find((name) => known.includes(name as string));
  if (!tag) return;
  // A mode is an element of its own, which the tool draws.
  for (const each of [tag, `${tag}-${element.getAttribute('mode') as string}`]) {
    if (!known.includes(each)) continue;
    loadWords(element, each);
    loadTool(each);
  }
  if (tag === localName) return;
  placing ??= import(address(fileOf('placements'))) as Promise<Placements>;
  placing.then(({ place }) => place(element, tag), report(tag));
}

function loadIn(root: HTMLElement): void {
  // Not the element's own method: a form may have a field of that name.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- another signature of it is
  [root, ...(Element.prototype.querySelectorAll.call(root, asks) as NodeListOf<HTMLElement>)].forEach(load);
}

// A part of the page with that id has no `at`, as a text has.
if (window.coproductionKit?.at) console.info(`kit.js ${version}: ${window.coproductionKit} came first.`);
else {
  window.coproductionKit = version;
  loadIn(pageElement());
  new MutationObserver((records) => {
    // If the language of a part of the page changes, so does the language of the tools in it. A `div` may get its `data-co` later.
    for (const { addedNodes, target, attributeName } of records)
      for (const node of attributeName ? [target] : addedNodes) if (node instanceof HTMLElement) loadIn(node);
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['lang', 'mode', 'data-co', 'data-co-reading'] });
}
