/** What an attacker writes, through `coproduction-kit/react/ssr` and the server's rendering: it stays words, and the page stays whole. */
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import type * as Hydrate from '../../dist/hydrate/index';
import { payloads } from '../injection-payloads';
import { inEachRun } from '../speeds';
import { expect, test } from '../test';

type Tool = ComponentType<Record<string, unknown>>;
// The types of the built files are next to them under other endings.
const [react, hydrate] = ['../../dist/react/ssr/index.js', '../../dist/hydrate/index.mjs'];
const { CoIStatement, CoNotice, CoText, PageOnServer } = (await import(react)) as Record<'CoIStatement' | 'CoNotice' | 'CoText' | 'PageOnServer', Tool>;
const { renderToString, styleHashes, withNonce } = (await import(hydrate)) as typeof Hydrate;

const harm = '<img src=x onerror=window.ran=1>';
const breakOut = [
  `<template>${harm}</template>`,
  `a</template><b>${harm}`,
  `<template shadowrootmode="open">${harm}</template>`,
  `</style>${harm}`,
  `"></template>${harm}<template title="`,
  "$& $` $' $1",
];
const nonce = 'bm9uY2U=';

/** The page that React sends, with `content` and words after it. */
async function send(content: ReactNode): Promise<string> {
  const stream = await new Promise<PassThrough>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(createElement('body', null, createElement('main', null, content), createElement('p', { id: 'below' }, 'Below.')), {
      onAllReady: () => resolve(pipe(new PassThrough())),
      onError: reject,
    });
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${await text(stream)}</html>`;
}

const around = (page: Record<string, unknown>, ...content: ReactNode[]): ReactNode => createElement(PageOnServer, page, ...content);
const fields = (payload: string): ReactNode[] => [
  createElement(CoText, { key: 1, name: 'q', value: payload, [`title="x">${harm}`]: 'x' }, 'Your name'),
  createElement(CoText, { key: 2, name: 'w' }, payload),
  createElement(CoNotice, { key: 3 }, createElement('h2', { slot: 'title', title: payload, [`x>${harm}`]: 'x' }, payload), createElement('p', null, payload)),
  createElement(
    CoIStatement,
    {
      key: 4,
      name: 's',
      statementId: payload,
      action: payload,
      choices: [
        { value: payload, words: payload },
        { value: 'other', words: 'Other' },
      ],
    },
    payload,
  ),
];

test.beforeEach(({ site }) => void (site.policy = ''));

for (const payload of breakOut)
  test(`a React server sends as words: ${payload}`, async ({ page, site }) => {
    const content = [
      around({ theme: payload, reading: payload, lang: 'en-GB', nonce }, ...fields(payload)),
      createElement('p', { key: 'end' }, 'In the main part.'),
    ];
    site.pages.set('/served', await send(content));
    await page.goto(`${site.url}/served`);
    const tools = page.locator('co-text, co-notice, co-i-statement');
    await expect(tools).toHaveCount(4);
    // Each is drawn, and contains only what the kit draws itself.
    const drawn = await tools.evaluateAll((all) => all.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('input, textarea, .root').length ?? 0));
    expect(drawn.every((count) => count > 0)).toBe(true);
    await expect(page.locator('img, b, script, template, [onerror]')).toHaveCount(0);
    await expect(tools.locator('style')).toHaveCount(4);
    expect(await tools.locator('style').evaluateAll((all) => all.map((style) => (style as HTMLStyleElement).nonce))).toEqual(Array(4).fill(nonce));
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue(payload);
    await expect(page.getByRole('textbox', { name: payload })).toBeVisible();
    await expect(page.getByRole('heading', { name: payload })).toBeVisible();
    await expect(page.getByRole('radio', { name: payload })).toBeVisible();
    // The page after the tools is whole, and no part of them is outside.
    await expect(page.locator('main > p')).toHaveText('In the main part.');
    await expect(page.locator('body > *')).toHaveCount(2);
    await expect(page.locator('body > #below')).toHaveText('Below.');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

test('a React server sends every payload as words', inEachRun, async ({ page, site }) => {
  test.slow();
  // React itself refuses half a character.
  const sent = payloads.filter((payload) => !/\p{Surrogate}|[\0\r]/u.test(payload));
  const content = sent.map((payload, index) =>
    createElement(CoText, { key: index, name: payload, value: payload, hint: payload, autocomplete: payload }, 'Words'),
  );
  site.pages.set('/served', await send(around({ nonce }, ...content)));
  await page.goto(`${site.url}/served`);
  await expect(page.locator('main > co-text')).toHaveCount(sent.length);
  await expect(page.locator('co-text style')).toHaveCount(sent.length);
  await expect(page.locator('body > *')).toHaveCount(2);
  await expect(page.locator('img, image, iframe, script, svg [onload], link, base, object, embed, template')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

for (const wrong of ['$&$`', `x"><script>window.ran=1</script>`, ''])
  test(`writes nothing that is not a nonce: ${wrong}`, async ({ page, site }) => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => void said.push(...words);
    const html = await send(around({ nonce: wrong }, createElement(CoText, { name: 'q' }, 'Your name'))).finally(() => void (console.error = error));
    expect(html).not.toContain('nonce=');
    if (wrong) expect(String(said[1])).toContain('is not a nonce');
    site.pages.set('/served', html);
    await page.goto(`${site.url}/served`);
    await expect(page.getByText('Your name')).toBeVisible();
    await expect(page.locator('body > #below')).toHaveText('Below.');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

test.describe('a whole page from the renderer', () => {
  const render = async (body: string): Promise<string> =>
    (await renderToString(`<html lang="en"><head><title>A page</title></head><body>${body}<p id="below">Below.</p></body></html>`, { prettyHtml: false }))
      .html ?? '';
  const tool = (attributes = ''): string => `<co-text name="q"${attributes}>Your name</co-text>`;

  test('attributes are written so that no other reader takes them for markup, the style, too', async ({ page, site }) => {
    const html = await render(
      tool(` value="&lt;template&gt;${harm.replaceAll('<', '&lt;')}" style="--a: &quot; onfocus=window.ran=1 tabindex=0 autofocus x=&quot;;"`),
    );
    expect(html).not.toContain('<img');
    site.pages.set('/served', html);
    await page.goto(`${site.url}/served`);
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue(`<template>${harm}`);
    await expect(page.locator('[onfocus]')).toHaveCount(0);
    await expect(page.locator('body > #below')).toHaveText('Below.');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('words that look like many tags take no longer than other words', async () => {
    for (const begun of ['<a', '<a ', '<a x="', '<a x=', "<a x='", '</a', '<!--', '<style>', '<co-text>'])
      for (const end of ['', '>', '">']) {
        const html = begun.repeat(50_000) + end;
        expect(await styleHashes(html)).toEqual([]);
        expect(withNonce(html, nonce)).toBe(html);
      }
  });

  test('nonce and hashes are for the styles of the tools, and for nothing that only looks like them', async () => {
    const false1 = '<template shadowrootmode="open"><style>body { display: none }</style></template>';
    const drawn = await render(tool());
    const looks = [
      `<!-- <co-text>${false1} -->`,
      `<script type="text/plain"><co-text>${false1}</script>`,
      `<textarea><co-text>${false1}</textarea>`,
      `<p title='<co-text>${false1}'>`,
      `<other-element>${false1}</other-element>`,
    ];
    const page = drawn.replace('<body>', () => `<body>${looks.join('')}`);
    expect(withNonce(page, nonce).match(/nonce=/g)).toHaveLength(1);
    expect(withNonce(page, nonce)).toBe(withNonce(drawn, nonce).replace('<body>', () => `<body>${looks.join('')}`));
    expect(await styleHashes(page)).toEqual(await styleHashes(drawn));
    expect(await styleHashes(drawn)).toHaveLength(1);
  });
});
