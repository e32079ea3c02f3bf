/** Brings the elements of the kit that a part of a page uses, and no others. */
import { use } from 'react';
import { language } from './look';

const elements = import.meta.glob('@dist/components/co-*.js');
const byTag = new Map(Object.entries(elements).map(([path, load]) => [path.replace(/^.*\/|\.js$/g, ''), load]));
const languages: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../dist/language/ar.js'),
  cy: () => import('../dist/language/cy.js'),
};

/** Loads what the HTML uses: its elements, and the words of its languages. */
export async function loadKit(html: string): Promise<void> {
  const tags = [...new Set([...html.matchAll(/<(co-[a-z-]+)/g)].map(([, tag = '']) => tag))];
  const tongues = [...new Set([language, ...[...html.matchAll(/lang="(\w+)/g)].map(([, lang = '']) => lang)])];
  await Promise.all([...tags.map((tag) => byTag.get(tag)?.()), ...tongues.map((lang) => languages[lang]?.())]);
}

const kits = new Map<string, Promise<void>>();

/** Waits for the same in a component of React: what it shows is drawn at once, and nothing below it moves. */
export function useKit(html: string): void {
  const kit = kits.get(html) ?? loadKit(html);
  kits.set(html, kit);
  use(kit);
}

/** Loads what a part of a page has. */
export const loadKitIn = (root: ParentNode): Promise<void> =>
  loadKit([...root.querySelectorAll('*')].flatMap(({ localName }) => (localName.startsWith('co-') ? `<${localName}` : [])).join());
