import { readFileSync } from 'node:fs';
import { kitOf, type Kit } from '../snippet/index';

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The kit of this package. */
export const readKit = (base?: string): Kit =>
  kitOf(readJson('../custom-elements.json') as Parameters<typeof kitOf>[0], readJson('../cdn/integrity.json') as Parameters<typeof kitOf>[1], base);
