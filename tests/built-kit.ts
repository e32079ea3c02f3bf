/** The kit as it was built last, for tests. */
import { readFileSync } from 'node:fs';
import { kitOf, type Integrity } from '../src/snippet/kit';
import type { Manifest } from '../src/snippet/description';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const manifest = read('dist/custom-elements.json') as Manifest;
export const integrity = read('dist/cdn/integrity.json') as Integrity;
export const kit = kitOf(manifest, integrity);
