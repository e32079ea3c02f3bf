/** Script-tag files have the names of inner members shortened. A name that anything else looks up has to stay: a wrong one fails without a word. */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { namesToShorten } from '../scripts/short-names';
import { addPage } from './site';
import { inEachRun } from './speeds';
import { expect, test } from './test';

const fixture = resolve('tests/short-names.fixture.ts');
const traps = resolve('tests/short-names.traps.ts');
let names: Set<string>;
test.beforeAll(() => void (names = namesToShorten(fixture, traps)));

test('an element may call its members like those of the browser', inEachRun, async ({ page, site, console }) => {
  const { outputFiles } = await build({
    entryPoints: [fixture],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    mangleProps: new RegExp(`^(${[...names].join('|')})$`),
  });
  const script = outputFiles[0]?.text ?? '';
  expect(script).not.toContain('tallied');
  // The strict policy of the other tests has no `document.write`.
  site.policy = "default-src 'self'";
  site.pages.set('/names.js', script);
  site.pages.set('/before', '<!doctype html><title>Before</title>');
  const address = addPage(site, '/names', '<x-names role="group"></x-names><iframe title="Other page"></iframe>', ['/names.js']);
  await page.goto(`${site.url}/before`);
  await page.goto(address);
  await page.getByRole('button', { name: 'Tell all' }).click();
  expect(console).toEqual([]);
  await expect(page.getByRole('group', { name: '77 true 0' })).toBeVisible();
  await expect(page.frameLocator('iframe').getByText('Written')).toBeVisible();
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveTitle('Before');
});

test('no name of the browser is shortened', inEachRun, async ({ page, site }) => {
  await page.goto(addPage(site, '/empty', ''));
  const known = await page.evaluate(() => {
    const found = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' && typeof value !== 'function') return;
      for (const name of Object.getOwnPropertyNames(value ?? {})) found.add(name);
    };
    for (let of: unknown = globalThis; of; of = Object.getPrototypeOf(of)) look(of);
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const value: unknown = Reflect.get(globalThis, name);
      look(value);
      if (typeof value === 'function') look(value.prototype);
    }
    for (const tag of ['a', 'input', 'svg', 'audio', 'template']) for (const name in document.createElement(tag)) found.add(name);
    return [...found];
  });
  expect(known).toContain('replaceChildren');
  expect(known.filter((name) => names.has(name))).toEqual([]);
});

test('a name that is looked up stays, and its neighbour that is not is shortened', inEachRun, () => {
  const kept = [
    'inMemoryOfTheForm',
    'fromServer',
    'keyFromAttribute',
    'otherKeyFromAttribute',
    'listedKey',
    'greetedPerson',
    'askedByIn',
    'foundByKeys',
    'heardByPage',
    'readFromMarkup',
    'knownToThePage',
  ];
  expect(kept.filter((name) => names.has(name))).toEqual([]);
  expect([...names]).toContain('notListedKey');
});

test('names of attributes, events, members of what is sent, and words stay', inEachRun, () => {
  const outside = [
    'moreLimit',
    'coSubmit',
    'waitForProof',
    'confirmSent',
    'answeredBy',
    'moreText',
    'pointer',
    'piiControllers',
    'chooseOrSkip',
    'formResetCallback',
  ];
  expect(outside.filter((name) => names.has(name))).toEqual([]);
});
