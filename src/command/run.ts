import { run as runEasyWords, versionOf, type Outcome } from '../easy-words/command/run';
import { commandWords } from '../language/en/editors/command';
import { runFeed } from './feed';
import { runPack } from './pack';
import { runSnippet } from './snippet';

const commands: Readonly<Record<string, (given: readonly string[]) => Outcome | Promise<Outcome>>> = {
  'easy-words': runEasyWords,
  'feed': runFeed,
  'pack': runPack,
  'snippet': runSnippet,
};
const names = Object.keys(commands).join(', ');

/** Runs the command that the first word names. It writes and ends nothing by itself. */
export function run(given: readonly string[]): Outcome | Promise<Outcome> {
  const command = given.find((word) => Object.hasOwn(commands, word)) ?? given.find((word) => !word.startsWith('-'));
  if (command !== undefined && Object.hasOwn(commands, command)) return (commands[command] as (typeof commands)[string])(given);
  if (command === undefined && given.includes('--help')) return { exitCode: 0, output: commandWords.help, complaints: '' };
  if (command === undefined && given.includes('--version')) return { exitCode: 0, output: `${versionOf()}\n`, complaints: '' };
  const why = command === undefined ? commandWords.whichCommand : commandWords.noCommand(command);
  return { exitCode: 2, output: '', complaints: `${why} ${commandWords.commands(names)}` };
}
