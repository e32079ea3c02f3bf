/** Writes `dist/cdn/integrity.json`: for each script-tag file its hash, as the attribute `integrity` takes it (Subresource Integrity, SHA-384). */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const paths = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(js|css)$/.test(path))
  .sort();
const files = Object.fromEntries(
  paths.map((path) => [
    path,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/cdn/${path}`))
      .digest('base64')}`,
  ]),
);
writeFileSync('dist/cdn/integrity.json', `${JSON.stringify({ version, files }, null, 2)}\n`);
console.log(`dist/cdn/integrity.json: ${paths.length} files`);
