#!/usr/bin/env node
import { serve } from '@hono/node-server';
import { openDesk } from './desk.ts';
import { readSettings, SettingsError } from './settings.ts';
import { routes } from './all-routes.ts';
import { createServer } from './web/server.ts';
import { backUp } from './keeping/backup.ts';
import { prepareReceiving } from './receiving/prepare.ts';

/** Starts the desk, and answers until it is told to stop: then it finishes what it has begun. */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const desk = await openDesk(settings, { backUp });
  await prepareReceiving(desk);
  const server = createServer(desk, routes);
  const { host, port } = settings;
  const listening = serve({ fetch: server.fetch, hostname: host, port }, (address) =>
    desk.report('desk.started', { port: address.port, store: desk.store.kind }),
  );
  const stop = (): void => {
    listening.close(() => void desk.store.close());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const commands: Readonly<Record<string, () => Promise<void>>> = { start };

const [name = 'start'] = process.argv.slice(2);
const command = commands[name];
try {
  if (!command) throw new SettingsError(`There is no command “${name}”. There are: ${Object.keys(commands).join(', ')}.`);
  await command();
} catch (error) {
  // What is wrong with the settings is said in plain words; everything else with its place.
  console.error(error instanceof SettingsError ? error.message : error);
  process.exitCode = 1;
}
