/** The DTCG sources in the installed package, as Style Dictionary and design tools read them. */
import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import StyleDictionary from 'style-dictionary';
import { readTheme } from '../../scripts/design-tokens.ts';
import { siteContents } from '../../scripts/archives/site.ts';
import { integrity } from '../built-kit';
import { inEachRun } from '../speeds';
import { expect, test } from '../test';

const folder = 'test-results/examples/plain-html/node_modules/coproduction-kit/dist/tokens/dtcg';

interface Resolver {
  readonly sets: { readonly kit: { readonly sources: readonly { readonly $ref: string }[] } };
  readonly modifiers: Readonly<Record<string, { readonly contexts: Readonly<Record<string, readonly { readonly $ref: string }[]>> }>>;
}
const resolver = async (): Promise<Resolver> => JSON.parse(await readFile(`${folder}/kit.resolver.json`, 'utf8')) as Resolver;

/** The tokens that Style Dictionary makes of these files, with nothing left to look up, as `colour.ink` and its value. */
async function read(include: readonly string[], source: readonly string[] = []): Promise<Map<string, unknown>> {
  const dictionary = new StyleDictionary({
    usesDtcg: true,
    include: [...include],
    source: [...source],
    log: { errors: { brokenReferences: 'throw' }, warnings: 'disabled' },
    platforms: { design: { transforms: ['name/kebab'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('design');
  return new Map(allTokens.map(({ path, $value }) => [path.join('.'), $value]));
}

test('all files of the folder together are the light theme', inEachRun, async () => {
  const tokens = await read([`${folder}/*.tokens.json`]);
  const light = await readTheme('light');
  expect([...tokens.keys()].filter((name) => !name.startsWith('base.')).sort()).toEqual(light.map(({ path }) => path.join('.')).sort());
  expect([...tokens.values()].filter((value) => value === undefined || JSON.stringify(value).includes('{base'))).toEqual([]);
});

test('the resolver names files that are there, and each theme is made by them', async () => {
  const { sets, modifiers } = await resolver();
  const usual = sets.kit.sources.map(({ $ref }) => `${folder}/${$ref}`);
  expect(usual.every((file) => globSync(file).length === 1)).toBe(true);
  for (const [name, sources] of Object.entries(modifiers.theme?.contexts ?? {})) {
    const files = sources.map(({ $ref }) => `${folder}/${$ref}`);
    expect(files.filter((file) => globSync(file).length !== 1)).toEqual([]);
    const tokens = await read(usual, files);
    for (const { path, type, value } of await readTheme(name))
      if (type === 'color') expect((tokens.get(path.join('.')) as { hex: string }).hex, `${name}: ${path.join('.')}`).toBe(value);
  }
});

test('the archive for sites has them, too', () => {
  const files = [...siteContents(integrity.version).keys()];
  expect(files).toEqual(expect.arrayContaining(globSync('**/*.json', { cwd: folder }).map((file) => `tokens/${file.replaceAll('\\', '/')}`)));
});
