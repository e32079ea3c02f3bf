import { readFileSync } from 'node:fs';

/** The version of the package in a folder: `node_modules/axe-core`, or `.`. */
export const versionOf = (folder: string): string => (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }).version;
