/** Before `npm pack` and `npm publish`: builds, unless `dist` is a whole build of these very sources. What it prints goes to standard error: `--json` stays JSON. */
import { spawnSync } from 'node:child_process';
import { isBuilt } from './built.ts';

if (!isBuilt()) {
  console.error('dist is not a build of these sources, so it is built before packing.');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0 || !isBuilt()) {
    console.error('The package was not packed, because its build failed.');
    process.exitCode = 1;
  }
}
