import { native } from '../language/native';

const sheets = new Set<CSSStyleSheet>();

/** Puts the kit's sheets back if another script of the page has replaced all sheets with its own. */
export function keepPageStyles(): void {
  const all = native(document, 'adoptedStyleSheets');
  const gone = [...sheets].filter((sheet) => !all.includes(sheet));
  if (gone.length > 0) Reflect.set(Document.prototype, 'adoptedStyleSheets', [...all, ...gone], document);
}

/** Adds rules to the page itself, where an element needs more than its own root. No inline style: a strict policy of the page allows it. */
export function addPageStyles(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  sheets.add(sheet);
  keepPageStyles();
}
