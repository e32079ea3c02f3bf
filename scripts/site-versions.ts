/** The first page of the published site: every version that it has, the newest first. */

const numbersOf = (version: string): readonly number[] => version.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);

/** The newest version first. */
export function newestFirst(versions: readonly string[]): string[] {
  const compare = (one: string, other: string): number => {
    const [ones, others] = [numbersOf(one), numbersOf(other)];
    const index = ones.findIndex((number, place) => number !== (others[place] ?? 0));
    return index < 0 ? 0 : (others[index] ?? 0) - (ones[index] ?? 0);
  };
  return [...versions].sort(compare);
}

/** A plain page without a script, whose links are relative: the site may be in any folder. */
export function versionsPage(versions: readonly string[]): string {
  const [newest = '', ...older] = newestFirst(versions);
  const item = (version: string): string => `      <li><a href="./${version}/">Version ${version}</a></li>`;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="refresh" content="0; url=./${newest}/" />
    <title>Co-production Kit</title>
  </head>
  <body>
    <h1>Co-production Kit</h1>
    <p><a href="./${newest}/">Go to version ${newest}, the newest</a></p>
    <h2>Older versions</h2>
    <ul>
${older.map(item).join('\n')}
    </ul>
  </body>
</html>
`;
}
