import { parseArgs } from 'node:util';
import { isObject } from '../data/fields';
import { linesOf } from '../data/lines';
import type { Outcome } from '../easy-words/command/run';
import { feedBytes, type Feed } from '../feed/feed';
import { fixOf } from '../feed/feed-sentences';
import type { FeedProblem } from '../feed/item';
import { feedProblems } from '../feed/kinds';
import { feedCommandWords as words } from '../language/en/editors/feed';
import { packCommandWords } from '../language/en/editors/pack';
import { bytesOf, parseJson, textOf, UnusableDataFile } from './data-file';
import { adviceFor } from './feed-advice';

const unusable = (why: string): Outcome => ({ exitCode: 2, output: '', complaints: `${why}\n${words.forHelp}\n` });

/** A path as people count, with the name of the item: `items[2].because` is “item 3 (bus-1), because:”. */
function placeOf(feed: unknown, path: string): string {
  const [, index, field = ''] = /^items\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  if (index === undefined) return path;
  const item: unknown = isObject(feed) && Array.isArray(feed.items) ? feed.items[Number(index)] : undefined;
  return words.place(Number(index) + 1, isObject(item) && typeof item.id === 'string' ? item.id : '', field);
}

/** What to do, and for a field that is missing, what to write. */
function fixFor(problem: FeedProblem): string {
  const field = /\.(\w+)$/.exec(problem.path)?.[1] ?? '';
  const write = problem.kind === 'missing' && Object.hasOwn(words.missing, field) ? words.missing[field] : undefined;
  return write ? `is missing. ${write}` : fixOf(problem);
}

function check(file: string): Outcome {
  const bytes = bytesOf(file);
  if (bytes.length > feedBytes) throw new UnusableDataFile(words.tooLarge(bytes.length, feedBytes));
  const text = textOf(bytes);
  const feed = parseJson(text);
  const lines = linesOf(text);
  const lineOf = (path: string): number | undefined => lines.get(path) ?? lines.get(path.replace(/\.\w+$/, ''));
  /** `feed.json:14: item 3 (bus-1), because: is missing.` */
  const sentence = (path: string, said: string): string => [packCommandWords.line(file, lineOf(path)), placeOf(feed, path), said].filter(Boolean).join(' ');
  const problems = [...feedProblems(feed)].sort((one, other) => (lineOf(one.path) ?? 0) - (lineOf(other.path) ?? 0));
  if (problems.length > 0) {
    const said = problems.map((problem) => sentence(problem.path, fixFor(problem)));
    return { exitCode: 1, output: '', complaints: [...said, words.toPutRight(problems.length), ''].join('\n') };
  }
  const { items } = feed as Feed;
  const today = new Date().toISOString().slice(0, 10);
  const advice = adviceFor(feed as Feed, today).map(({ path, words: said }) => `${packCommandWords.lookAt(sentence(path, said))}\n`);
  return { exitCode: 0, output: `${words.checked(items.length)}\n`, complaints: advice.join('') };
}

/** Runs `feed` with what was given, its name included. It writes and ends nothing by itself. */
export function runFeed(args: readonly string[]): Outcome {
  if (args.includes('--help')) return { exitCode: 0, output: words.help, complaints: '' };
  let file = '';
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [action = '', ...files] = positionals.slice(1);
    if (action !== 'check') return unusable(action ? words.noAction(action) : words.whichFile);
    if (files.length !== 1) return unusable(files.length > 1 ? words.oneFile : words.whichFile);
    [file = ''] = files;
    return check(file);
  } catch (error) {
    if (error instanceof UnusableDataFile) return unusable(`${packCommandWords.line(file, error.line)} ${error.message}`);
    // What Node says of the options; anything else is a fault of ours.
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return unusable((error as Error).message);
    throw error;
  }
}
