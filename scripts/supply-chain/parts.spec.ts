/** The comparison of the list of parts with the lock file notices what is wrong. */
import { checkPart, installScripts, unhashed, type Lock } from './parts';

const part = { name: 'lit', version: '3.3.1', purl: 'pkg:npm/lit@3.3.1', licenses: [{ license: { id: 'MIT' } }] };
const locked = { version: '3.3.1', license: 'MIT', integrity: 'sha512-abc', resolved: 'https://registry.npmjs.org/lit/-/lit-3.3.1.tgz' };
const problemsWith = (change: object): readonly string[] => checkPart(part, { 'node_modules/lit': { ...locked, ...change } }).problems;

it('finds nothing wrong with a part that the lock file has', () => expect(problemsWith({})).toEqual([]));

it.each([
  [{ version: '3.3.2' }, 'the lock file does not have version 3.3.1'],
  [{ license: 'GPL-3.0' }, 'the lock file has licence GPL-3.0'],
  [{ integrity: 'sha1-abc' }, 'the lock file has no SHA-512 hash of it'],
  [{ integrity: undefined }, 'the lock file has no SHA-512 hash of it'],
  [{ resolved: 'https://example.org/lit.tgz' }, 'it comes from https://example.org/lit.tgz'],
])('finds %j', (change, problem) => expect(problemsWith(change)).toEqual([problem]));

it('lets a part be missing only in files with code of Stencil', () => {
  const within = { ...part, evidence: { occurrences: [{ location: 'dist/hydrate/index.mjs' }] } };
  expect(checkPart(within, {}, ['dist/hydrate/index.mjs']).problems).toEqual([]);
  expect(checkPart(within, {}, ['dist/other.js']).problems).toEqual(['the lock file does not have version 3.3.1']);
  expect(checkPart({ ...part, purl: undefined }, {}).problems).toEqual([]);
});

it('finds packages without a hash, and scripts that run at installation', () => {
  const lock: Lock = { '': {}, 'node_modules/a': { version: '1' }, 'node_modules/b': locked, 'node_modules/c': { link: true } };
  expect(unhashed(lock)).toEqual(['node_modules/a']);
  expect(installScripts({ scripts: { prepack: 'x', postinstall: 'y' } })).toEqual(['postinstall']);
  expect(installScripts({})).toEqual([]);
});
