/**
 * The auto-loader, `dist/cdn/kit.js`: loads the tools that a page uses, those of its first HTML at once and side by side,
 * those added later when they appear.
 */
import { runtime, tools } from 'tools';

const waiting = new Map(Object.entries(tools));

/** Loads the tool of one element, once: its file and the one that it imports are asked for side by side. */
function load({ localName }: Element): void {
  const file = waiting.get(localName);
  if (!file || customElements.get(localName)) return;
  waiting.delete(localName);
  Promise.all([runtime, file].map((name) => import(new URL(`kit/${name}`, import.meta.url).href))).catch((error: unknown) =>
    console.error(`<${localName}>: its script could not be loaded. Check the address of kit.js and of the files beside it.`, error),
  );
}

function loadIn(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) if (element.localName.startsWith('co-')) load(element);
}

loadIn(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      load(node);
      loadIn(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
