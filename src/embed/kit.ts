/**
 * The auto-loader, `dist/cdn/kit.js`: loads the tools and the languages that a page uses, those of its first HTML at once and side by side,
 * those added later when they appear.
 */
import { languages, runtime, tools } from 'tools';

const waiting = new Map([...Object.entries(tools), ...Object.entries(languages)]);
const address = (file: string): string => new URL(`kit/${file}`, import.meta.url).href;
/** The languages that are on their way. */
let words: Promise<unknown> | undefined;

const report = (what: string) => (error: unknown) =>
  console.error(`${what}: its script could not be loaded. Check the address of kit.js and of the files beside it.`, error);

/** The file of a tool or a language, the first time that it is asked for. */
function take(name: string): string | undefined {
  const file = waiting.get(name);
  waiting.delete(name);
  return file;
}

/** Loads a tool: its file and the one that it imports are asked for side by side. */
function loadTool(tag: string): void {
  const file = customElements.get(tag) ? undefined : take(tag);
  if (!file) return;
  const bring = (): Promise<unknown> => Promise.all([runtime, file].map((name) => import(address(name)))).catch(report(`<${tag}>`));
  if (!words) return void bring();
  // In its language from the first moment on: no word changes under the eyes. What it needs is asked for now.
  for (const name of [runtime, file]) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: address(name) }));
  void words.then(bring);
}

/** Loads the language that a tool of the kit stands in. A link in another language, as bilingual sites have, asks for nothing. */
function loadLanguage(tool: Element): void {
  const lang = tool.closest('[lang]')?.getAttribute('lang') ?? '';
  const file = take(lang.toLowerCase().split('-')[0] ?? '');
  if (file) words = Promise.all([words, import(address(file)).catch(report(`lang="${lang}"`))]);
}

const isTool = ({ localName }: Element): boolean => localName.startsWith('co-');

/** Loads what one element asks for: itself with its language, or the buttons that read out. */
function load(element: Element): void {
  if (element.matches('[data-co-reading~=listen]')) loadTool('co-listen');
  if (!isTool(element)) return;
  loadLanguage(element);
  loadTool(element.localName);
}

function loadIn(root: ParentNode): void {
  root.querySelectorAll('*').forEach(load);
}

loadIn(document);
new MutationObserver((records) => {
  for (const { addedNodes, target, attributeName } of records) {
    if (attributeName) load(target as Element);
    // The language of a part of the page has changed: that of the tools in it.
    if (attributeName === 'lang') [...(target as Element).querySelectorAll('*')].filter(isTool).forEach(loadLanguage);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      load(node);
      loadIn(node);
    }
  }
}).observe(document, { childList: true, subtree: true, attributeFilter: ['lang', 'data-co-reading'] });
