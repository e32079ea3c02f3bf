/**
 * `npm run test:wordpress`: the plugin of `examples/wordpress` in a real WordPress, from Debian's packages, driven in the browser as a person would.
 * Everything is in a temporary folder, listens on loopback or on a socket, and is deleted afterwards. The last result is in docs/cms/wordpress.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { makeArchives } from './archives.ts';
import { requirePackages, unpackWordPress } from './wordpress/packages.ts';
import { freePort } from './free-port.ts';
import { startDatabase, startPhp, type Server } from './wordpress/servers.ts';

const began = Date.now();
const seconds = (): string => `${((Date.now() - began) / 1000).toFixed(0)} s`;

requirePackages();
const [archive = ''] = makeArchives().filter((path) => path.endsWith('-wordpress.zip'));
const folder = mkdtempSync(`${tmpdir()}/coproduction-kit-wordpress-`);
const servers: Server[] = [];
let status = 1;
// Ctrl-C ends the tests; what was started is still stopped below.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (status = 1));

try {
  const { root, version } = unpackWordPress(folder);
  const port = await freePort();
  const socket = `${folder}/mariadb.sock`;
  const log = `${folder}/wordpress.log`;
  const url = `http://127.0.0.1:${port}`;
  const password = randomBytes(12).toString('hex');
  writeFileSync(log, '');
  writeFileSync(
    `${root}/wp-config.php`,
    `<?php
const DB_NAME = 'wordpress', DB_USER = 'root', DB_PASSWORD = '', DB_HOST = 'localhost:${socket}', DB_CHARSET = 'utf8mb4', DB_COLLATE = '';
const WP_SITEURL = '${url}', WP_HOME = '${url}', FS_METHOD = 'direct';
const WP_DEBUG = true, WP_DEBUG_DISPLAY = false, WP_DEBUG_LOG = '${log}';
const DISABLE_WP_CRON = true, AUTOMATIC_UPDATER_DISABLED = true;
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', '${root}/');
require ABSPATH . 'wp-settings.php';
`,
  );
  mkdirSync(`${root}/wp-content/mu-plugins`);
  copyFileSync('tests/wordpress/quiet.php', `${root}/wp-content/mu-plugins/quiet.php`);
  servers.push(await startDatabase(folder, socket));
  const php = (file: string, ...parts: string[]): string =>
    execFileSync('php', ['-d', 'display_errors=stderr', resolve(file), root, ...parts], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  console.log(php('tests/wordpress/set-up.php', socket, password).trim());
  servers.push(await startPhp(folder, root, port, resolve('tests/wordpress/router.php')));
  console.log(`WordPress ${version} is at ${url} after ${seconds()}.`);

  const environment = { ...process.env, WORDPRESS_URL: url, WORDPRESS_ROOT: root, WORDPRESS_LOG: log, WORDPRESS_PASSWORD: password, WORDPRESS_PLUGIN: archive };
  const parts = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/wordpress/playwright.config.ts', ...process.argv.slice(2)];
  ({ status: status = 1 } = spawnSync(process.execPath, parts, { stdio: 'inherit', env: environment }) as { status: number });
  if (status !== 0)
    console.error(
      readFileSync(`${folder}/php.log`, 'utf8')
        .split('\n')
        .filter((line) => /\[5\d\d\]|error/i.test(line))
        .slice(-20)
        .join('\n'),
    );
} finally {
  for (const server of servers.reverse()) await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\nAll of it took ${seconds()}.`);
process.exit(status);
