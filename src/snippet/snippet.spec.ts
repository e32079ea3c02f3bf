import { consentSets, markupOf } from '../consent/sets';
import { pieceOf } from './compose';
import { evidenceOf } from './evidence';
import { htmlOf } from './html';
import { integrity, kit, manifest } from '../../tests/built-kit';
import { kitOf } from './kit';
import { placeable, toolOf } from './fields';
import { permissionsOf } from '../components/consent-form/consent-form.placing';
import { readyMadeOf } from './ready-made';
import { ways, type Placed, type Way } from './placed';
import { snippetOf, type Snippet } from './snippet';

const render = (html: string): Promise<string> => Promise.resolve(`<!-- rendered -->${html}`);
const write = (way: Way, placed: Placed): Promise<Snippet> => snippetOf(way, placed, kit, render);
const partsOf = async (way: Way, placed: Placed): Promise<Record<string, string>> => {
  const snippet = await write(way, placed);
  if ('refused' in snippet) throw new Error(snippet.refused);
  return Object.fromEntries(snippet.parts.map(({ place, code }) => [place, code]));
};
const exampleOf = (tool: string): Placed => ({ tool, values: toolOf(tool, kit.descriptions).example, link: { page: '/feedback', words: 'Tell us' } });
const home: Placed = { tool: 'i-statement', values: { name: 'home', action: '/answers', statement: 'I choose.' } };

describe.each(placeable(kit.descriptions))('%s', (tool) => {
  it.each(ways)('as %s: is written, or says why not and what to do', async (way) => {
    const snippet = await write(way, exampleOf(tool));
    if ('refused' in snippet) {
      expect(snippet.refused).toMatch(/Use (the script tag|.*<div>)/);
      return;
    }
    const code = snippet.parts.map((part) => part.code).join('\n');
    expect(code).toContain(way === 'react' ? 'coproduction-kit/react' : tool);
    // Every script has its hash, from the build.
    const scripts = code.match(/<script type="module"[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThanOrEqual(way === 'react' ? 0 : 1);
    for (const script of scripts) {
      const [, file = ''] = /src="\/coproduction-kit\/[^/]+\/([^"]+)"/.exec(script) ?? [];
      expect(script).toContain(`integrity="${integrity.files[file] ?? 'none'}" crossorigin="anonymous"`);
    }
  });
});

it('brings the file in the language of the words, each file once, and none that another brings', async () => {
  expect((await partsOf('script', { ...home, lang: 'cy-GB' })).site).toContain('/i-statement.cy.js"');
  expect((await partsOf('script', { ...home, lang: 'fr' })).site).toContain('/i-statement.js"');
  const { site = '' } = await partsOf('script', { tool: 'consent-form', values: {}, set: 'photographs' });
  expect([...site.matchAll(/0\.\d+\.\d+\/([\w.-]+)"/g)].map(([, file]) => file)).toEqual(['fouc.css', 'consent-form.js', 'picture.js']);
});

it('uses another address if the site has the files there', async () => {
  const snippet = await snippetOf('script', home, kitOf(manifest, integrity, 'https://static.anytown.example/kit/0.0.0/'), render);
  expect(JSON.stringify(snippet)).toContain('https://static.anytown.example/kit/0.0.0/i-statement.js');
});

it('never writes a script without its hash', async () => {
  await expect(snippetOf('script', home, kitOf(manifest, { ...integrity, files: {} }), render)).rejects.toThrow(/no hash in integrity.json/);
});

it('a link says only what a link may say, and the script says where answers go', async () => {
  const { page = '', site } = await partsOf('link', {
    ...home,
    values: { ...home.values, 'statement': 'Is it 100% & #1? "Yes"', 'contact': 'a@b.example', 'ask-who': 'true' },
    link: { page: '/feedback#top', words: 'Tell <us>' },
  });
  const [, href = '', words] = /^<a href="([^"]*)">(.*)<\/a>$/.exec(page) ?? [];
  const [address, hash = ''] = href.replaceAll('&amp;', '&').split('#');
  expect([address, words]).toEqual(['/feedback', 'Tell &lt;us&gt;']);
  expect([...new URLSearchParams(hash.split('?')[1])]).toEqual([
    ['name', 'home'],
    ['statement', 'Is it 100% & #1? "Yes"'],
    ['ask-who', ''],
  ]);
  expect(site).toContain('/kit.js"');
  expect(site).toContain('data-action="/answers"');
  expect(await write('link', { ...home, link: { page: ' ', words: 'Tell us' } })).toEqual({
    refused: expect.stringContaining('Say where the link leads') as string,
  });
});

it('a colour goes into the style sheet, and never becomes anything else there', async () => {
  expect(await partsOf('script', { ...home, brand: '#4B2E83' })).toMatchObject({ style: ':root {\n  --co-brand: #4b2e83;\n}' });
  for (const brand of ['red', '#12', '#123456;} body { display: none', 'url(//evil.example)'])
    expect(await partsOf('script', { ...home, brand })).not.toHaveProperty('style');
});

it.each(consentSets.map(({ id }) => id))('%s: the ready-made words are the same as the kit’s own markup of them', (id) => {
  const set = consentSets.find((each) => each.id === id);
  if (!set) throw new Error('no set');
  const placed: Placed = { tool: 'consent-form', values: readyMadeOf({ tool: 'consent-form', set: id })?.values ?? {}, set: id };
  const children = (html: string): string[] =>
    html
      .replace(/\s+/g, ' ')
      .replace(/> ?(.*?) ?</g, '>$1<')
      .split(/(?=<(?:span|p) slot="(?!easy")|<co-consent-item)/)
      .map((child) => child.trim())
      .filter(Boolean)
      .sort();
  const ours = htmlOf(pieceOf(placed, kit.descriptions)).replace(/^<co-consent-form>|<\/co-consent-form>$/g, '');
  expect(children(ours)).toEqual(children(markupOf(set)));
});

it('permissions: those of the set that are not left out, and own ones', () => {
  const some = permissionsOf({
    tool: 'consent-form',
    set: 'photographs',
    without: ['on-my-own'],
    values: { items: 'stay* | I stay. | so that we can talk\n\nsong | You can play my song.' },
  });
  expect(some.map(({ attributes }) => attributes.name)).not.toContain('on-my-own');
  expect(some.slice(-2)).toEqual([
    { tag: 'co-consent-item', attributes: { name: 'stay', purpose: 'so that we can talk', required: true }, children: ['I stay.'] },
    { tag: 'co-consent-item', attributes: { name: 'song' }, children: ['You can play my song.'] },
  ]);
});

it('evidence: address, hash, how to check, the policy, where answers go', async () => {
  const placed = { ...home, values: { ...home.values, action: 'https://forms.anytown.example/answers' } };
  const text = await evidenceOf('script', placed, kit, []);
  expect(text).toContain(integrity.files['i-statement.js']);
  expect(text).toContain('openssl dgst -sha384 -binary i-statement.js | openssl base64 -A');
  expect(text).toContain("script-src 'self'; connect-src 'self' https://forms.anytown.example; style-src 'self'");
  expect(text).toContain('sends what a person answers to https://forms.anytown.example/answers');
  const rendered = await evidenceOf('html', home, kit, [
    {
      place: 'page',
      language: 'html',
      code: ['a', 'b', 'a'].map((name) => `<co-x><template shadowrootmode="open"><style sty-id="a">.${name}{}</style></template></co-x>`).join(''),
    },
  ]);
  // printf '.a{}' | openssl dgst -sha256 -binary | openssl base64
  expect(rendered).toContain("style-src 'self' 'sha256-zykMelvY9taAHFfnWfsi7Rnifucb0B5GzFq+5ZuppCM=' 'sha256-");
  expect(rendered.match(/'sha256-/g)).toHaveLength(2);
});

it('says on the script tag, and not on the <div>, that cookies go with an answer', async () => {
  const { page = '', site = '' } = await partsOf('data', { ...home, values: { ...home.values, credentials: 'include' } });
  expect(site).toContain('data-credentials="include"');
  expect(page).not.toContain('credentials');
  expect((await partsOf('script', { ...home, values: { ...home.values, credentials: 'include' } })).page).toContain('credentials="include"');
  expect((await partsOf('data', { ...home, values: { ...home.values, credentials: 'omit' } })).site).not.toContain('credentials');
});
