import { run as runEasyWords, versionOf, type Outcome } from '../easy-words/command/run';
import { runSnippet } from './snippet';

const commands: Readonly<Record<string, (given: readonly string[]) => Outcome | Promise<Outcome>>> = { 'easy-words': runEasyWords, 'snippet': runSnippet };
const names = Object.keys(commands).join(', ');

const help = `The Co-production Kit.

  coproduction-kit easy-words FILE…   finds what may be hard in easy words
  coproduction-kit snippet TOOL       writes a tool for a page, to copy

  --help      shows this; after a command, what it takes
  --version   shows the version of the kit
`;

/** Runs the command that the first word names. It writes and ends nothing by itself. */
export function run(given: readonly string[]): Outcome | Promise<Outcome> {
  const command = given.find((word) => Object.hasOwn(commands, word)) ?? given.find((word) => !word.startsWith('-'));
  if (command !== undefined && Object.hasOwn(commands, command)) return (commands[command] as (typeof commands)[string])(given);
  if (command === undefined && given.includes('--help')) return { exitCode: 0, output: help, complaints: '' };
  if (command === undefined && given.includes('--version')) return { exitCode: 0, output: `${versionOf()}\n`, complaints: '' };
  const why = command === undefined ? 'Which command?' : `There is no command “${command}”.`;
  return { exitCode: 2, output: '', complaints: `${why} There are: ${names}.\nFor help: coproduction-kit --help\n` };
}
