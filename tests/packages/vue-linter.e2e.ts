/** The linter of Vue, with all that it repairs by itself: code that the docs quote means the same afterwards. */
import { globSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import vue from 'eslint-plugin-vue';
import { parser } from 'typescript-eslint';
import { inEachRun } from '../speeds';
import { expect, test } from '../test';

/** Events and slots of a template, in the order in which they are written. */
const namesIn = (template: string): readonly string[] => template.match(/(?:@|v-on:|#|v-slot:|slot=")[\w-]+/g) ?? [];

test('keeps the names of events and slots', inEachRun, async () => {
  const linter = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [...vue.configs['flat/recommended'], { files: ['**/*.vue'], languageOptions: { parserOptions: { parser } } }],
    fix: true,
  });
  const files = globSync('examples/{vue,nuxt}/**/*.vue', { exclude: ['**/node_modules/**'] });
  expect(files.length).toBeGreaterThan(2);
  for (const { filePath, output, fatalErrorCount } of await linter.lintFiles(files)) {
    const written = readFileSync(filePath, 'utf8');
    expect(fatalErrorCount, filePath).toBe(0);
    expect(namesIn(output ?? written), filePath).toEqual(namesIn(written));
  }
});

test('would change the name that Vue writes for an event of a plain element', async () => {
  const linter = new ESLint({ overrideConfigFile: true, overrideConfig: vue.configs['flat/strongly-recommended'], fix: true });
  const [result] = await linter.lintText('<template><co-text @coAnswer="save" /></template>', { filePath: 'page.vue' });
  expect(result?.output).toContain('@co-answer');
});
