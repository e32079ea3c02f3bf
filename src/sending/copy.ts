const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A person's own copy: a whole HTML page that any browser opens, in large print, with nothing to load and nothing that runs. The first text is its title. */
export function copyAsHtml([title, ...paragraphs]: readonly [string, ...string[]], lang: string, dir: string): string {
  const body = paragraphs.map((text) => `<p>${escape(text)}</p>`).join('');
  return `<!doctype html><html lang="${escape(lang)}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>body{font:1.25rem/1.5 sans-serif;max-width:38rem;margin:2rem auto;padding:1rem}p{white-space:pre-wrap;overflow-wrap:anywhere}</style><main><h1>${escape(title)}</h1>${body}</main></html>`;
}

/** Offers `html` to the person as a file called `name`.html. Nothing leaves the device. */
export function saveFile(name: string, html: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  link.download = `${name}.html`;
  link.click();
  // Firefox and Safari read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
