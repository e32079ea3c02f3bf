#!/usr/bin/env node
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { openDesk } from './desk.ts';
import { readSettings, SettingsError } from './settings.ts';
import { routes } from './all-routes.ts';
import { hasNoStaff, makeFirstLink, makeLink } from './signing-in/links.ts';
import { findStaffByEmail } from './signing-in/staff.ts';
import { createServer } from './web/server.ts';
import { backUp } from './keeping/backup.ts';
import { keepingCommands } from './keeping/commands.ts';
import { startDaily } from './keeping/daily.ts';
import { settleWithdrawals } from './keeping/withdrawals.ts';
import { prepareReceiving } from './receiving/prepare.ts';

/** Starts the desk, and answers until it is told to stop: then it finishes what it has begun. */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const desk = await openDesk(settings, { backUp });
  await prepareReceiving(desk);
  // Before anyone can read anything: a restore may have been interrupted.
  await settleWithdrawals(desk);
  const server = createServer(desk, routes);
  const { host, port } = settings;
  const listening = serve({ fetch: server.fetch, hostname: host, port });
  try {
    // Before the link is printed, so that nobody opens it too early.
    await once(listening, 'listening');
  } catch (error) {
    await desk.store.close();
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new SettingsError(`DESK_PORT is ${port}, and another program listens there.`) : error;
  }
  desk.report('desk.started', { port: (listening.address() as AddressInfo).port, store: desk.store.kind });
  if (await hasNoStaff(desk.store))
    console.log(`Nobody works at this desk yet. Open this link to set it up. It works once, within 15 minutes:\n${await makeFirstLink(desk)}`);
  const stopDaily = startDaily(desk);
  const stop = (): void => {
    stopDaily();
    listening.close(() => void desk.store.close());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Prints a one-time link: for the person with this e-mail address, or for the first one at a new desk. */
async function link(email?: string): Promise<void> {
  const desk = await openDesk(readSettings(process.env), { backUp });
  try {
    if (await hasNoStaff(desk.store)) {
      console.log(await makeFirstLink(desk));
      return;
    }
    const staff = email && (await findStaffByEmail(desk.store, email));
    if (!staff) throw new SettingsError('Nobody at this desk has this e-mail address. Write: coproduction-desk link name@example.org');
    console.log(await makeLink(desk, staff.id));
  } finally {
    await desk.store.close();
  }
}

const commands: Readonly<Record<string, (argument?: string) => Promise<void>>> = { start, link, ...keepingCommands };

const [name = 'start', argument] = process.argv.slice(2);
const command = commands[name];
try {
  if (!command) throw new SettingsError(`There is no command “${name}”. There are: ${Object.keys(commands).join(', ')}.`);
  await command(argument);
} catch (error) {
  // What is wrong with the settings is said in plain words; everything else with its place.
  console.error(error instanceof SettingsError ? error.message : error);
  process.exitCode = 1;
}
