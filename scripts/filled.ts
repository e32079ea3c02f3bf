const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page in which each `{name}` is replaced by words of `src/language`, with code between backticks, or by a value. @throws if one is missing. */
export function filled(page: string, words: Readonly<Record<string, string>>, values: Readonly<Record<string, string>> = {}): string {
  const worded = page.replace(/\{(\w+)\}/g, (name, key: string) =>
    words[key] === undefined ? name : escaped(words[key]).replace(/`([^`]+)`/g, '<code>$1</code>'),
  );
  return worded.replace(/\{(\w+)\}/g, (name, key: string) => {
    if (values[key] === undefined) throw new Error(`The page asks for ${name}. There are: ${[...Object.keys(words), ...Object.keys(values)].join(', ')}.`);
    return escaped(values[key]);
  });
}
