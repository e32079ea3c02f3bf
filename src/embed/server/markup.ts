/** What a page gives to a tool, as HTML for the renderer. */

export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Attributes; a name that could end the tag is left out. */
export const attributeMarkup = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .filter(([name]) => /^[\w:.-]+$/.test(name))
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
