/**
 * What a server rendered, and then any of our scripts: it looks as if the script had drawn it alone. Nothing is shown twice. All of it under the
 * strict policy, with a nonce for the styles of the server.
 */
import { randomBytes } from 'node:crypto';
import { build } from 'esbuild';
import { holdBack } from './hold-back';
import type * as Hydrate from '../dist/hydrate/index';
import { components } from './all-examples';
import { openedOf, speedFor } from './pilots';
import { modesIn, scriptsFor, strictPolicy } from './site';
import { expect, test, violationsOf } from './test';

// The types of the built file are next to it under another ending.
const built = '../dist/hydrate/index.mjs';
const { renderToString, styleHashes, withNonce } = (await import(built)) as typeof Hydrate;

/** The elements as a bundler takes them from the npm package, in one script. */
async function fromNpm(html: string): Promise<string> {
  const contents = scriptsFor(html)
    .map((file) => `import './dist/components/co-${file.replace('/cdn/', '')}';`)
    .join('\n');
  const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, format: 'esm', write: false, ignoreAnnotations: true });
  return outputFiles[0]?.text ?? '';
}

const render = async (page: string): Promise<string> =>
  (await renderToString(page, { serializeShadowRoot: 'declarative-shadow-dom', fullDocument: true, prettyHtml: false })).html ?? '';

const nonce = randomBytes(16).toString('base64');
/** The strict policy, with the styles allowed that `source` names. */
const policyWith = (source: string): string => `${strictPolicy.replace("style-src 'self'", `style-src 'self' ${source}`)}; media-src 'self'`;
test.beforeEach(({ site }) => void (site.policy = policyWith(`'nonce-${nonce}'`)));

const tag = (script: string): string => `<script type="module" src="${script}"></script>`;

for (const component of components) {
  test(`${component}: from a server and taken over, each of its examples is shown once`, speedFor(component), async ({ page, site, console }) => {
    test.slow();
    await page.clock.install();
    const examples = openedOf(component).map(({ name, example }) => [name, example] as const);
    const content = examples.map(([name, { html }]) => `<section data-example="${name.replaceAll('"', '')}">${html}</section>`).join('\n');
    const plain = (scripts: string): string => `<!doctype html><html lang="en-GB"><head><title>A page</title>${scripts}</head><body>${content}</body></html>`;
    const files = scriptsFor(content);
    const tags = [...files.map((file) => file.replace(/^.*\/|\.js$/g, '')), ...modesIn(content)].map((name) => `co-${name}`);
    site.pages.set('/npm.js', await fromNpm(content));
    const scripts = { 'one file per tool': files.map(tag).join(''), 'kit.js': tag('/cdn/kit.js'), 'npm': tag('/npm.js') };

    /** What each element of the kit has drawn, and what the page gave it, by example. */
    const open = async (path: string): Promise<Record<string, string[]>> => {
      await page.goto(site.url + path);
      await page.waitForFunction((tags) => tags.every((name) => customElements.get(name)), tags);
      // Elements give the page two seconds before they report its mistakes.
      await page.clock.runFor(2000);
      // An element is drawn in the microtask after it is defined.
      return page.evaluate(() => {
        // The renderer writes white space between the page's own words in another way.
        const plainly = (html: string): string =>
          html
            .replace(/<!--[^]*?-->/g, '')
            .replace(/\s+/g, ' ')
            .trim();
        const sections = [...document.querySelectorAll('[data-example]')];
        const drawn = (section: Element): string[] =>
          [...section.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? [element.localName, plainly(element.shadowRoot.getHTML())] : []));
        return Object.fromEntries<string[]>(
          sections.map((section) => [section.getAttribute('data-example') ?? '', [...drawn(section), plainly(section.textContent)]]),
        );
      });
    };

    for (const [name, script] of Object.entries(scripts)) {
      site.pages.set('/drawn', plain(script));
      const expected = await open('/drawn');
      const said = console.splice(0).sort();
      const served = withNonce(await render(plain(script)), nonce);
      site.pages.set('/served', served);
      expect(served, name).toContain('shadowrootmode');
      expect(await open('/served'), name).toEqual(expected);
      // Our own words to the developer about an example that is used wrongly are the same. What does not load is told when the browser knows it.
      expect(console.splice(0).sort(), name).toEqual(said);
    }
  });
}

for (const script of ['one file per tool', 'npm']) {
  test(`what a person did before the script loaded stays, with the focus: ${script}`, async ({ page, site }) => {
    const form = `<form action="/answers" method="post">
      <co-text name="more" lines="3">What would help?</co-text>
      <co-choices name="days" several>Which days?<co-choice value="monday">Monday</co-choice><co-choice value="friday">Friday</co-choice></co-choices>
      <co-i-statement name="home">I choose who helps me.</co-i-statement>
      <button>Send the form</button></form>`;
    const files = script === 'npm' ? ['/slow/npm.js'] : scriptsFor(form).map((file) => `${file}?slow`);
    site.pages.set('/slow/npm.js', await fromNpm(form));
    const release = await holdBack(page, /slow/);
    site.pages.set(
      '/served',
      withNonce(
        await render(`<!doctype html><html lang="en-GB"><head><title>A page</title>${files.map(tag).join('')}</head><body>${form}</body></html>`),
        nonce,
      ),
    );
    await page.goto(`${site.url}/served`, { waitUntil: 'commit' });
    await page.getByRole('checkbox', { name: 'Friday' }).check();
    await page.getByRole('radio', { name: 'Sometimes' }).check();
    const text = page.getByRole('textbox', { name: 'What would help?' });
    await text.pressSequentially('A lift');
    release();
    await page.waitForFunction(() => ['co-text', 'co-choices', 'co-i-statement'].every((name) => customElements.get(name)));
    await expect(text).toBeFocused();
    await text.pressSequentially(' home.');
    await page.getByRole('button', { name: 'Send the form' }).click();
    await page.waitForURL('**/answers');
    expect(Object.fromEntries(new URLSearchParams(site.answers[0]?.body))).toEqual({ more: 'A lift home.', days: 'friday', home: 'sometimes' });
  });
}

const notice = '<!doctype html><html lang="en-GB"><head><title>A page</title></head><body><co-notice>Words.</co-notice></body></html>';
const edge = 'co-notice .notice';

test('without a nonce the strict policy stops the styles of a server; with their hashes it lets them pass', async ({ page, site }) => {
  const served = await render(notice);
  const hashes = await styleHashes(served + served);
  expect(hashes).toHaveLength(1);
  site.pages.set('/served', served);
  await page.goto(`${site.url}/served`);
  await expect(page.locator(edge)).toHaveCSS('display', 'block');
  expect(await violationsOf(page)).toHaveLength(1);
  site.policy = policyWith(hashes.join(' '));
  await page.goto(`${site.url}/served`);
  await expect(page.locator(edge)).toHaveCSS('display', 'flex');
});

test('a nonce goes to the styles of the tools, and to nothing else', async () => {
  const page = notice.replace('Words.', '<style>p {}</style>Words.');
  const served = withNonce(await render(page), nonce);
  expect(served.match(/<style[^>]*>/g)).toEqual([expect.stringContaining(`<style nonce="${nonce}"`), '<style>']);
  expect(() => withNonce(served, '"><script>')).toThrow('is not a nonce');
});
