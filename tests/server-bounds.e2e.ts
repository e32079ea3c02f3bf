/** What a server draws takes time as the page is long, and ends with a reason where it cannot be drawn: one page of one site does not stop a server. */
import { expect, test } from '@playwright/test';
import type { renderToString as Render } from '../dist/hydrate/index';
import { inEachRun } from './speeds';

// The types of the built file are next to it under another ending.
const built = '../dist/hydrate/index.mjs';
const { renderToString } = (await import(built)) as { renderToString: typeof Render };

interface Drawn {
  readonly html: string | null;
  readonly diagnostics: readonly { readonly level: string; readonly messageText: string }[];
}
const draw = (html: string): Promise<Drawn> => renderToString(html, { serializeShadowRoot: 'declarative-shadow-dom', fullDocument: false, prettyHtml: false });

/** The milliseconds that a server takes at least: other work on the machine makes some runs longer. */
async function timeOf(html: string, runs = 3): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await draw(html);
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}

const list = (length: number, make: (index: number) => string): string => Array.from({ length }, (_, index) => make(index)).join('');
const form = (content: string): string =>
  `<co-consent-form name="story" organisation="Anytown Council" contact-email="a@b.example" privacy-href="/p" text-version="3" keep-until="2031-12-31" layout="page">${content}</co-consent-form>`;

const growing: Readonly<Record<string, (length: number) => string>> = {
  'a consent form with many items': (length) =>
    form(list(length, (index) => `<co-consent-item name="item-${index}">You can use picture ${index}.</co-consent-item>`)),
  'many cards': (length) => list(length, (index) => `<co-i-statement name="card-${index}" action="/answers">I choose ${index}.</co-i-statement>`),
  'many notices': (length) => list(length, (index) => `<co-notice>Notice ${index}.</co-notice>`),
  'easy words with many blocks': (length) => `<co-easy-read>${list(length, () => '<co-easy-block>I live here.</co-easy-block>')}</co-easy-read>`,
  'a question with many choices': (length) =>
    `<co-choices name="a">${list(length, (index) => `<option value="${index}">Choice ${index}</option>`)}</co-choices>`,
  'a card with many words': (length) => `<co-i-statement name="a">${'word '.repeat(100 * length)}</co-i-statement>`,
  'an attribute with many words': (length) => `<co-i-statement name="a" contact="${'word '.repeat(100 * length)}">I choose.</co-i-statement>`,
  'a card with many elements in it': (length) => `<co-i-statement name="a">${'<b>x</b> '.repeat(10 * length)}</co-i-statement>`,
  'a tool with many attributes': (length) => `<co-notice ${list(length, (index) => `data-a${index}="1" `)}>Words.</co-notice>`,
  'a page with many paragraphs that are not closed': (length) => `${'<p>Words.'.repeat(10 * length)}<co-notice>Words.</co-notice>`,
};

for (const [what, make] of Object.entries(growing))
  test(`${what}: eight times as much takes about eight times as long`, async () => {
    test.setTimeout(180_000);
    await draw(make(50));
    const short = await timeOf(make(150));
    const long = await timeOf(make(1200), 2);
    // Twice as much for each: 64 times. With room for what a machine does besides.
    expect(long / Math.max(short, 5), `${short.toFixed(0)} ms and ${long.toFixed(0)} ms`).toBeLessThan(28);
    expect(long).toBeLessThan(20_000);
  });

for (const [what, content] of [
  ['many elements in one another', `${'<b>'.repeat(4000)}My words.${'</b>'.repeat(4000)}`],
  ['many elements that are not closed', `${'<b>'.repeat(4000)}My words.`],
  ['each paragraph in more elements than the one before', `${list(2000, (index) => `<p><b id="b${index}">`)}My words.`],
  ['tools in one another', `${'<co-notice>'.repeat(2000)}My words.`],
] as const)
  test(`with ${what} the page comes back as it was, and the developer reads why`, async () => {
    const page = `<co-i-statement name="a">${content}</co-i-statement>`;
    const begun = performance.now();
    const { html, diagnostics } = await draw(page);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(html).toBe(page);
    expect(diagnostics.map(({ level, messageText }) => `${level}: ${messageText}`)).toEqual([
      expect.stringMatching(/^error: More than 500 elements are in one another/),
    ]);
  });

test('as deep as the limit, a page is drawn', inEachRun, async () => {
  const { html, diagnostics } = await draw(`${'<div>'.repeat(498)}<co-notice>My words.</co-notice>${'</div>'.repeat(498)}`);
  expect(html).toContain('<template shadowrootmode="open"');
  expect(diagnostics).toEqual([]);
});

for (const level of ['1e21', '-1e21', 'Infinity', '0.5', '7', '2 onclick', '<', ''])
  test(`heading-level="${level}" is drawn, or named, at once`, async () => {
    const begun = performance.now();
    const { html, diagnostics } = await draw(`<co-i-statement name="a" heading-level="${level.replace('<', '&lt;')}">My words.</co-i-statement>`);
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(html).toContain('My words.');
    // Where it was not drawn, its words are read all the same.
    expect(html).toContain('<slot');
    for (const { messageText } of diagnostics) expect(messageText).toMatch(/^Error: <co-i-statement> could not be drawn: |^<!---->/);
  });
