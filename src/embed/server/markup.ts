/** What a page gives to a tool, as HTML for the renderer. */

export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Attributes; a name that could end the tag is left out. */
export const attributeMarkup = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .filter(([name]) => /^[\w:.-]+$/.test(name))
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** A placeholder for a component of the page, whose words are not known. */
export const someWords = '…';

/** An element with those of its values that are attributes, and with `content` as HTML. */
export function elementMarkup(tag: string, values: Readonly<Record<string, unknown>>, content: string): string {
  const attributes: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === true) attributes[name] = '';
    else if (typeof value === 'string' || typeof value === 'number') attributes[name] = value;
  }
  return `<${tag}${attributeMarkup(attributes)}>${empty.test(tag) ? '' : `${content}</${tag}>`}`;
}
