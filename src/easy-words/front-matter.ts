/** Ways in which site generators write data before the text: YAML, TOML, and the kinds that name their language. */
const fenced = /^\uFEFF?(---|\+\+\+|;;;)[ \t]*(\w*)[ \t]*\r?\n([\s\S]*?)(?<=\n)(?:\1|\.\.\.)[ \t]*(?=\r?\n|$)/;
const json = /^\uFEFF?(\{[\s\S]*?\n\})[ \t]*(?=\r?\n|$)/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** How long the data before the text is; 0 if there is none. */
function lengthIn(text: string): number {
  const [inFence] = fenced.exec(text) ?? [];
  if (inFence !== undefined) return inFence.length;
  const [whole = '', data = ''] = json.exec(text) ?? [];
  return isJson(data) ? whole.length : 0;
}

/** The text without data for a site’s generator, which nobody reads. It becomes space, so that all else stays where it is. */
export function withoutFrontMatter(text: string): string {
  const length = lengthIn(text);
  return text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length);
}
