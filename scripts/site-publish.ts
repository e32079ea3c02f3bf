/** Puts the built site into the folder of the published site, under its version: `node scripts/site-publish.ts ../published`. */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionsPage } from './site-versions.ts';

const [published] = process.argv.slice(2);
if (!published || !existsSync(published)) {
  console.error('Name the folder of the published site: node scripts/site-publish.ts ../published');
  process.exit(1);
}
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = join(published, version);
rmSync(folder, { recursive: true, force: true });
cpSync('storybook-static', folder, { recursive: true });
const versions = readdirSync(published).filter((name) => /^\d+\.\d+\.\d+/.test(name));
writeFileSync(join(published, 'index.html'), versionsPage(versions));
// Pages of GitHub leave out what begins with an underscore, without this file.
writeFileSync(join(published, '.nojekyll'), '');
console.log(`${folder}: one of ${versions.length} versions`);
