import { parseArgs } from 'node:util';
import { checkEasyWords } from '../easy-words/index';
import type { Outcome } from '../easy-words/command/run';
import { snippetCommandWords } from '../language/en/editors/command';
import {
  allLocales,
  evidenceOf,
  importMapHash,
  importMapTag,
  localeOf,
  scriptTag,
  snippetOf,
  tagOf,
  ways,
  warningsOf,
  type Kit,
  type Part,
  type Placed,
  type Way,
} from '../snippet/index';
import { readKit } from './kit';
import { helpFor, optionsFor, placedFrom } from './snippet-options';
import { renderOnServer } from './render';

const places = ['all', 'site', 'page', 'style', 'map'] as const;

const unusable = (why: string): Outcome => ({ exitCode: 2, output: '', complaints: `${why}\n${snippetCommandWords.forHelp}\n` });

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name => (names as readonly string[]).includes(name);

/** What is wrong with the address of the files, if anything. */
function problemOfBase(base: string, { version }: Kit): string | undefined {
  if (!/^(https:\/\/[^\s"'<>]+|\/(?!\/)[^\s"'<>]*|\.{1,2}\/[^\s"'<>]*)$/.test(base)) return snippetCommandWords.noBase(base, version);
  const [, other] = /\/(\d+\.\d+\.\d+[\w.-]*)\/?$/.exec(base) ?? [];
  return other && other !== version ? snippetCommandWords.otherVersion(version, other) : undefined;
}

/** A style sheet cannot be in HTML or JSX, so with all parts it is a note. A map needs one too, because a policy that does not allow it would stop it. */
const joined = (given: readonly Part[], place: string): string =>
  given
    .filter((part) => (place === 'all' ? part.place === 'site' || part.place === 'page' : part.place === place))
    .map(({ code }) => code)
    .join('\n\n');

interface Asked {
  readonly way: Way;
  /** Which part is written. */
  readonly place: string;
  readonly isEvidence: boolean;
}

async function write({ way, place, isEvidence }: Asked, placed: Placed, kit: Kit): Promise<Outcome> {
  const locale = allLocales(kit).find((name) => name === localeOf(placed.lang));
  const snippet = await snippetOf(way, placed, kit, renderOnServer(locale));
  if ('refused' in snippet) return unusable(snippet.refused);
  const output = isEvidence ? await evidenceOf(way, placed, kit, snippet.parts) : `${joined(snippet.parts, place)}\n`;
  if (output.trim() === '') return unusable([snippetCommandWords.nothing(place), ...(place === 'style' ? [snippetCommandWords.giveBrand] : [])].join(' '));
  // The code that is once for the site has no words to check.
  const warnings = ['site', 'style', 'map'].includes(place) ? [] : warningsOf(placed, kit.descriptions, allLocales(kit), checkEasyWords);
  const said = [
    ...warnings.map(({ severity, field, words }) => (severity === 'fix' ? snippetCommandWords.putRight : snippetCommandWords.lookAt)(field, words)),
    ...snippet.notes.map(snippetCommandWords.note),
    ...snippet.parts.filter((part) => part.place === 'style' && place === 'all').map(({ code }) => snippetCommandWords.styleSheet(code.replace(/\s+/g, ' '))),
  ];
  return { exitCode: warnings.some(({ severity }) => severity === 'fix') ? 1 : 0, output, complaints: said.map((line) => `${line}\n`).join('') };
}

/** Writes the tag of one file alone. */
function writeTag(given: readonly string[]): Outcome {
  const { file, base } = parseArgs({ args: [...given], options: { file: { type: 'string' }, base: { type: 'string' } } }).values;
  const problem = base === undefined ? undefined : problemOfBase(base, readKit());
  return problem ? unusable(problem) : { exitCode: 0, output: `${tagOf(readKit(base), file ?? '')}\n`, complaints: '' };
}

/** Writes the auto-loader, and before it the map that holds what it loads to its hashes. */
async function writeKit(given: readonly string[]): Promise<Outcome> {
  const { action, base } = parseArgs({ args: [...given], options: { action: { type: 'string' }, base: { type: 'string' } } }).values;
  const kit = readKit(base);
  const problem = base === undefined ? undefined : problemOfBase(base, kit);
  const output = `${importMapTag(kit)}\n${scriptTag(kit, 'kit.js', action === undefined ? {} : { 'data-action': action })}\n`;
  const note = `${snippetCommandWords.note(snippetCommandWords.mapIsInline(await importMapHash(kit)))}\n`;
  return problem ? unusable(problem) : { exitCode: 0, output, complaints: note };
}

/** Runs `snippet` with what was given, its name included. It writes and ends nothing by itself. */
export async function runSnippet(given: readonly string[]): Promise<Outcome> {
  const kit = readKit();
  const at = given.indexOf('snippet');
  const tool = given[at + 1] ?? '';
  const isNamed = tool !== '' && !tool.startsWith('-');
  if (given.includes('--help')) return { exitCode: 0, output: helpFor(isNamed ? tool : undefined, kit), complaints: '' };
  try {
    if (given.some((word) => /^--file\b/.test(word))) return writeTag(given.filter((_, index) => index !== at));
    if (tool === 'kit') return await writeKit(given.filter((_, index) => index !== at && index !== at + 1));
    if (!isNamed) return unusable(snippetCommandWords.whichTool);
    const { values } = parseArgs({ args: [...given.slice(0, at), ...given.slice(at + 2)], options: optionsFor(tool, kit) });
    const { as = 'script', part = 'all', base, evidence = false } = values as { as?: string; part?: string; base?: string; evidence?: boolean };
    if (!isOneOf(ways, as)) return unusable(snippetCommandWords.noWay(as, ways));
    if (!isOneOf(places, part)) return unusable(snippetCommandWords.noPart(part, places));
    const problem = base === undefined ? undefined : problemOfBase(base, kit);
    if (problem) return unusable(problem);
    return await write({ way: as, place: part, isEvidence: evidence }, placedFrom(tool, values, kit), base === undefined ? kit : readKit(base));
  } catch (error) {
    // What the library and Node say of what was given; anything else is a fault of ours.
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return unusable((error as Error).message);
    throw error;
  }
}
