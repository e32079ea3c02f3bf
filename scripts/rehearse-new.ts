/** Makes a new component by `npm run new` in a copy of the project, and runs build, lint and unit tests over it there. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';

const copy = resolve('test-results/new');
rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
const left = new Set(['node_modules', 'dist', 'test-results', 'storybook-static', '.git', '.stencil']);
const run = (command: string, ...parts: string[]): string => execFileSync(command, parts, { cwd: copy, encoding: 'utf8' });

for (const entry of execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\n')) {
  if (entry && existsSync(entry) && !left.has(entry.split('/')[0] ?? '')) cpSync(entry, `${copy}/${entry}`, { recursive: true });
}
symlinkSync(resolve('node_modules'), `${copy}/node_modules`, 'dir');

try {
  run(process.execPath, 'scripts/new.ts', 'help-card');
  for (const script of ['build', 'lint', 'test:unit', 'size']) run('npm', 'run', '--silent', script);
} catch (error) {
  const { stdout, stderr } = error as { stdout?: string; stderr?: string };
  console.error(stdout, stderr);
  process.exit(1);
}
for (const file of ['help-card.stories.ts', 'readme.md']) {
  if (!existsSync(`${copy}/src/components/help-card/${file}`)) throw new Error(`The build made no ${file}.`);
}
if (!existsSync(`${copy}/dist/cdn/help-card.js`)) throw new Error('The build made no dist/cdn/help-card.js.');
rmSync(copy, { recursive: true, force: true });
console.log('npm run new help-card: built, linted, tested, within the budgets.');
