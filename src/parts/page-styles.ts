/** Adds rules to the page itself, where an element needs more than its own root. No inline style: a strict policy of the page allows it. */
export function addPageStyles(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
