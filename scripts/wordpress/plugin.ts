/** The plugin for WordPress: its own files from `examples/wordpress`, and the kit's from `dist`. `npm run build` comes first. */
import { existsSync, readFileSync } from 'node:fs';
import { filesOf, sumsOf, type Contents } from '../archives/zip.ts';

const top = 'coproduction-kit/';
const cdn = 'dist/cdn';

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What the plugin needs of the kit: the card with each language, and the auto-loader with what it loads. */
const isNeeded = (file: string): boolean => /^(i-statement(\.\w+)?\.js|kit\.js|kit\/.+|fouc\.css)$/.test(file);

/** What is in the plugin, by path. */
export function pluginContents(version: string): Contents {
  if (!existsSync(`${cdn}/integrity.json`)) throw new Error(`${cdn}/integrity.json is not there: run \`npm run build\` first.`);
  const contents = filesOf('examples/wordpress/coproduction-kit', top);
  const header = readFileSync('examples/wordpress/coproduction-kit/coproduction-kit.php', 'utf8');
  const write = (path: string, text: string): unknown => contents.set(top + path, new TextEncoder().encode(text));
  write('coproduction-kit.php', header.replace(/^( \* Version: +).*$/m, `$1${version}`));

  const { files } = JSON.parse(readFileSync(`${cdn}/integrity.json`, 'utf8')) as Integrity;
  const needed = Object.keys(files).filter(isNeeded);
  for (const file of needed) contents.set(`${top}kit/${version}/${file}`, readFileSync(`${cdn}/${file}`));
  const kept: Integrity = { version, files: Object.fromEntries(needed.map((file) => [file, files[file] as string])) };
  write('kit/integrity.json', `${JSON.stringify(kept, null, 2)}\n`);
  contents.set(`${top}kit/answer.schema.json`, readFileSync('dist/answer.schema.json'));
  contents.set(`${top}LICENSE`, readFileSync('LICENSE'));
  contents.set(`${top}sbom.cdx.json`, readFileSync('dist/sbom.cdx.json'));
  // In the plugin’s own folder: WordPress takes an archive with one folder, and nothing beside it.
  write('SHA256SUMS', sumsOf(new Map([...contents].map(([path, bytes]) => [path.slice(top.length), bytes]))));
  return contents;
}
