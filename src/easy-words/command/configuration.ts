import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { easyWordsRules } from '../index';
import { UnusableFile } from './read-file';

/** What a team writes down once, instead of options. */
export interface Configuration {
  /** Files, folders and patterns, from the folder of the file. */
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  readonly lang?: string;
  readonly allow: readonly string[];
  readonly glossary: readonly string[];
  readonly rules: Readonly<Record<string, boolean>>;
  /** The folder that paths begin from. */
  readonly folder: string;
}

/** The name that is looked for where the command runs. */
export const usualName = 'easy-words.config.json';

const lists = ['files', 'ignore', 'allow', 'glossary'] as const;
const keys = [...lists, 'lang', 'rules', '$schema'];
const none: Configuration = { files: [], ignore: [], allow: [], glossary: [], rules: {}, folder: '' };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnusableFile(`${file}: This is not JSON. ${error instanceof Error ? error.message : ''}`.trim());
  }
}

/** Why a configuration cannot be used; nothing where it can. */
function problemOf(value: unknown): string | undefined {
  if (!isObject(value)) return 'It has to be an object: { "files": ["pages"] }.';
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `There is no “${unknown}”. Use: ${keys.slice(0, -1).join(', ')}.`;
  const noList = lists.find((key) => value[key] !== undefined && !(Array.isArray(value[key]) && value[key].every((entry) => typeof entry === 'string')));
  if (noList !== undefined) return `“${noList}” has to be a list of words: ["…"].`;
  if (value['lang'] !== undefined && typeof value['lang'] !== 'string') return '“lang” has to be a language tag, such as "en".';
  const { rules = {} } = value;
  if (!isObject(rules)) return '“rules” has to be an object: { "passive": false }.';
  const noRule = Object.keys(rules).find((id) => !easyWordsRules.some((rule) => rule.id === id));
  if (noRule !== undefined) return `There is no rule “${noRule}”. The rules are: ${easyWordsRules.map(({ id }) => id).join(', ')}.`;
  const noSwitch = Object.keys(rules).find((id) => typeof rules[id] !== 'boolean');
  return noSwitch === undefined ? undefined : `The rule “${noSwitch}” has to be true or false.`;
}

/** Reads the configuration that is named, or else the usual one where there is one. @throws UnusableFile where it cannot be used. */
export function readConfiguration(named: string | undefined): Configuration {
  const file = named ?? usualName;
  try {
    const value = readJson(file);
    const problem = problemOf(value);
    if (problem !== undefined) throw new UnusableFile(`${file}: ${problem}`);
    return { ...none, ...(value as Partial<Configuration>), folder: dirname(resolve(file)) };
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing && named === undefined) return { ...none, folder: process.cwd() };
    throw new UnusableFile(`${file}: ${isMissing ? 'There is no such file.' : 'We cannot read this file.'}`);
  }
}
