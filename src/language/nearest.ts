/** The nearest ancestor of `start` (itself included) that matches `selector`, across shadow roots. */
export function nearest(start: Element, selector: string): Element | null {
  for (let element: Element | null = start; element;) {
    const found = element.closest(selector);
    if (found) return found;
    // Outside the page the root is the topmost element, and one of the kit's has a `host`, too: itself.
    const root: Node = element.getRootNode();
    element = root.nodeType === 11 ? (root as ShadowRoot).host : null;
  }
  return null;
}

function readTag(lang: string): string {
  try {
    const tag = new Intl.Locale(
      lang
        .replace(/[.@].*/s, '')
        .trim()
        .replace(/_/g, '-'),
    );
    return tag.language[3] ? '' : tag.toString();
  } catch {
    return '';
  }
}

/** Each drawing asks for a few, and a locale takes longer to make than everything else in this file. */
const tags = new Map<string, string>();

/** A language as pages and systems write it (`cy_GB`, `CY`, `cy_GB.UTF-8`) as a BCP 47 tag: `cy-GB`; empty where it names none, as `welsh` does. */
export function tagOf(lang: string): string {
  const tag = tags.get(lang) ?? readTag(lang);
  tags.set(lang, tag);
  return tag;
}

/** The language that the words of `element` are in: the nearest `lang`, as HTML defines it; empty where the page does not say. */
export const languageOf = (element: Element): string => tagOf(nearest(element, '[lang]')?.getAttribute('lang') ?? '');

/** The `lang` that words of the language `own` need inside `element`: none where the page is in that language already (WCAG 2.2, 3.1.2). */
export function langOfPart(element: Element, own: string): string | undefined {
  const [page, part] = [languageOf(element), own].map((tag) => tag.split('-')[0]);
  return page === part ? undefined : own;
}
