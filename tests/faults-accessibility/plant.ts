/**
 * Plants a fault in a copy of the build. The fault is a short script in front of each script-tag file. It changes what an element has drawn, at the moment that
 * the element draws it. It finds parts by their roles, ids and classes. Replacing text in the built files would be shorter, but every build shortens names in
 * another way, so a fault that was planted yesterday could be planted nowhere today.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Fault, FindAll } from './fault.ts';

/** Runs in the page, in front of the kit. */
function plantInPage(
  { tag, styles = '', neverFocused }: Pick<Fault, 'tag' | 'styles' | 'neverFocused'>,
  change?: (all: FindAll, root: ShadowRoot) => void,
  before?: (tag: string) => void,
): void {
  // A page has several files of the kit, and the fault is in each of them.
  if ('hasPlantedFault' in globalThis) return;
  Object.assign(globalThis, { hasPlantedFault: true });
  before?.(tag);
  /* eslint-disable @typescript-eslint/unbound-method -- both are called with their own `this` */
  const { focus } = HTMLElement.prototype;
  if (neverFocused !== undefined)
    HTMLElement.prototype.focus = function (this: HTMLElement, ...options: Parameters<typeof focus>): void {
      const root = this.getRootNode();
      if (!(root instanceof ShadowRoot && root.host.localName === tag && this.matches(neverFocused))) focus.apply(this, options);
    };
  const attach = Element.prototype.attachShadow;
  /* eslint-enable @typescript-eslint/unbound-method */
  Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit): ShadowRoot {
    const root = attach.call(this, options);
    if (this.localName !== tag) return root;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const spoil = (): void => {
      if (styles && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      change?.((selector) => [...root.querySelectorAll<HTMLElement>(selector)], root);
    };
    new MutationObserver(spoil).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    return root;
  };
}

const scriptOf = ({ tag, styles, neverFocused, change, before }: Fault): string =>
  `;(${plantInPage.toString()})(${JSON.stringify({ tag, styles, neverFocused })},${String(change)},${String(before)});\n`;

const clean = new Map<string, string>();

/** Writes the script-tag files in `folder`, which is a copy of `dist/cdn`, with the fault, or as they were. Files are replaced and not changed: a copy may share them. */
export function writeCopy(folder: string, fault?: Fault): void {
  for (const path of globSync(`${folder}/cdn/**/*.js`)) {
    const source = clean.get(path) ?? readFileSync(path, 'utf8');
    clean.set(path, source);
    rmSync(path);
    writeFileSync(path, fault ? scriptOf(fault) + source : source);
  }
}
