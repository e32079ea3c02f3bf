const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A text in a copy, as a paragraph or a heading; nothing where there is no text. */
export const inCopy = (text: string | undefined, tag: 'p' | 'h2' = 'p'): string => (text ? `<${tag}>${escape(text)}</${tag}>` : '');

/** A person's own copy: a whole HTML page that any browser opens, in large print, with nothing to load and nothing that runs. `body` is made by {@link inCopy}. */
export function copyAsHtml(title: string, body: readonly string[], lang: string, dir: string): string {
  return `<!doctype html><html lang="${escape(lang)}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>body{font:1.25rem/1.5 sans-serif;max-width:38rem;margin:2rem auto;padding:1rem}p{white-space:pre-wrap;overflow-wrap:anywhere}</style><main><h1>${escape(title)}</h1>${body.join('')}</main></html>`;
}

/** Offers a text or a sound to the person as a file called `name`, with an ending, which says what it is. Nothing leaves the device. */
export function saveFile(name: string, content: string | Blob, ending = 'html', type = ending): void {
  // A picture called `createElement` hides that of the document.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- another signature of it is
  const link = Document.prototype.createElement.call(document, 'a') as HTMLAnchorElement;
  link.href = URL.createObjectURL(new Blob([content], { type: `text/${type}` }));
  link.download = `${name}.${ending}`;
  link.click();
  // Firefox and Safari read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
