/**
 * Starts the site with the demo pages, Storybook at the port after it, and the desk at the one after that. Site and Storybook are rebuilt while you edit, in a
 * folder of their own; so is what the desk stores. Ends with Ctrl+C.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, rmSync, watch } from 'node:fs';

const port = Number(process.env.PORT ?? 6006);
/** What is watched lacks what only a whole build has, so it is never written into the `dist` that `npm pack` takes. Vite puts our runtime under it (`watched-kit.ts`). */
const watched = '.start/dist';
rmSync(watched, { recursive: true, force: true });
cpSync('dist', watched, { recursive: true });
const env = { ...process.env, KIT_DIST: watched, KIT_DESK_PORT: String(port + 2) };
const run = (command: string, ...parts: string[]): ChildProcess =>
  spawn(process.execPath, [`node_modules/${command}`, ...parts], { stdio: ['ignore', 'inherit', 'inherit'], env });

/** It is the council's own, so it is not ours to delete at the next start. */
const ofDesk = {
  DESK_PORT: String(port + 2),
  DESK_ORIGIN: `http://127.0.0.1:${port + 2}`,
  DESK_SITES: `http://127.0.0.1:${port}`,
  DESK_DATA: '.start/desk',
  DESK_ORGANISATION: 'Fernley Council',
  DESK_PUBLISH: 'yes',
};
const desk = spawn(process.execPath, ['desk/src/main.ts'], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, ...ofDesk } });

const children = [
  desk,
  run('@stencil/core/bin/stencil', 'build', '--prod', '--watch'),
  run('../scripts/site-serve.ts', String(port), ...(process.env.CI || process.env.NO_OPEN ? [] : ['--open'])),
  run('storybook/dist/bin/dispatcher.js', 'dev', '--host', '127.0.0.1', '--port', String(port + 1), '--exact-port', '--ci'),
];
/** The demo page uses the script-tag file, so that is made again a moment after each build. */
let waiting: NodeJS.Timeout | undefined;
const watcher = watch(`${watched}/components`, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    run('../scripts/cdn.ts').on('exit', (status) => {
      if (status === 0) console.log('The pages show this build.');
    });
  }, 500);
});

const stop = (): void => {
  watcher.close();
  for (const child of children) child.kill();
};
for (const child of children) child.on('exit', stop);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
