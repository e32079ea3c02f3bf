/** One part of JSON: a text, a bracket, a comma, a colon, a number or a word. */
const token = /"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * The line of each member of `json`, from 1, by its path as a problem has it: `statements[2].text`. `json` is what `JSON.parse` has accepted. If a name
 * is there twice, the last one counts, as in `JSON.parse`.
 */
export function linesOf(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let end = 0;
  const tokens = [...json.matchAll(token)].map(({ 0: text, index }) => {
    line += json.slice(end, index).split('\n').length - 1;
    end = index;
    return { text, line };
  });
  let at = 0;
  const read = (path: string, start = tokens[at]?.line ?? 1): void => {
    lines.set(path, start);
    const opening = tokens[at++]?.text;
    if (opening !== '{' && opening !== '[') return;
    const closing = opening === '{' ? '}' : ']';
    for (let index = 0; tokens[at] && tokens[at]?.text !== closing; index++) {
      if (tokens[at]?.text === ',') at++;
      const own = tokens[at];
      if (opening === '[') read(`${path}[${index}]`);
      else {
        const name = JSON.parse(own?.text ?? '""') as string;
        // The name and its colon.
        at += 2;
        read(path ? `${path}.${name}` : name, own?.line);
      }
    }
    at++;
  };
  read('');
  return lines;
}
