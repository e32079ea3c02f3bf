import { open, press, received, row, thanks } from '../../../tests/statement-set';
import { inEachRun } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const pack = {
  id: 'anytown',
  version: '3',
  language: 'en',
  title: 'What matters in Anytown',
  source: 'Board meeting, June 2026',
  licence: 'CC BY 4.0',
  attribution: 'Please name us.',
  authors: ['Asha', 'Tom'],
  statements: [
    { id: 'a', text: 'People listen to me.', easy: 'I am heard.', theme: 'Being heard' },
    { id: 'b', text: 'I get words that I understand.' },
  ],
};
const set = (attributes = ''): string =>
  `<co-i-statement-set name="anytown" src="/pack.json" ${attributes}><p slot="contact">Ring Sam.</p></co-i-statement-set>`;

test('a pack of the site is asked, with who wrote it, and its id and version are sent', inEachRun, async ({ page, site }) => {
  site.pages.set('/pack.json', JSON.stringify(pack));
  await open(page, site, set(`action="${site.url}/answers"`));
  await expect(page.getByRole('heading')).toHaveText(['A page', 'What matters in Anytown', 'Being heard', 'People listen to me.']);
  for (const words of ['Written by Asha and Tom', 'From: Board meeting, June 2026', 'Please name us.', 'Licence: CC BY 4.0'])
    await expect(page.getByText(words)).toBeVisible();
  await row(page, 'Sometimes').check();
  await press(page, 'Next');
  await press(page, 'Skip this one');
  await press(page, 'Send my answers');
  await expect(page.getByText(thanks)).toBeVisible();
  await expect(page.getByText('Written by Asha and Tom')).toBeVisible();
  expect(received(site).question).toEqual({ id: 'anytown', version: '3', text: 'What matters in Anytown', register: 'standard' });
  expect(received(site).answer.answers[0]?.question).toEqual({ id: 'a', version: '3', text: 'People listen to me.', register: 'standard' });
});

const wrong: readonly (readonly [what: string, content: string | undefined, problem: RegExp])[] = [
  [
    'an id that is used twice',
    JSON.stringify({ ...pack, statements: [pack.statements[0], pack.statements[0]] }),
    /pack\.json: statements\[1\]\.id is used by an earlier statement/,
  ],
  ['a statement without words', JSON.stringify({ ...pack, statements: [{ id: 'a' }] }), /pack\.json: statements\[0\]\.text is missing/],
  ['another language', JSON.stringify({ ...pack, language: 'cy' }), /is in "cy", and the page around it is in "en"/],
  ['what is not JSON', 'a,b,c', /pack\.json is not JSON: /],
  ['nothing (404)', undefined, /pack\.json answers with 404\./],
  ['a web page', '<!doctype html><title>Log in</title>', /answers with a web page, not with JSON/],
  ['2 MB', JSON.stringify({ ...pack, source: 'x'.repeat(2_000_000) }), /has 2\d{6} bytes\. A pack has 1000000 at most/],
];

for (const [what, content, problem] of wrong)
  test(`a pack with ${what}: the person stays calm, and the console says one precise sentence`, async ({ page, site, console }) => {
    if (content !== undefined) site.pages.set('/pack.json', content);
    await open(page, site, set());
    await expect(page.getByRole('heading', { name: 'We cannot show this now.' })).toBeVisible();
    await expect(page.getByText('Ring Sam.')).toBeVisible();
    const said = console.filter((message) => message.includes('<co-i-statement-set>'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(problem);
    site.pages.set('/pack.json', JSON.stringify(pack));
    await press(page, 'Try again');
    await expect(page.getByRole('heading', { name: 'People listen to me.' })).toBeVisible();
  });

test('a pack of another site is loaded only if a script tag lists its address', async ({ page, site, console }) => {
  const other = 'https://packs.example/list.json';
  let asked = 0;
  await page.route(other, (route) => {
    asked += 1;
    return route.fulfill({ json: pack, headers: { 'access-control-allow-origin': '*' } });
  });
  site.policy = '';
  const markup = `<co-i-statement-set name="anytown" src="${other}"></co-i-statement-set>`;
  await open(page, site, markup);
  await expect(page.getByRole('heading', { name: 'We cannot show this now.' })).toBeVisible();
  expect([asked, console.filter((message) => message.includes('data-packs="https://packs.example/"')).length]).toEqual([0, 1]);
  await open(page, site, `<script type="application/json" data-packs="https://packs.example/"></script>${markup}`, '/listed');
  await expect(page.getByRole('heading', { name: 'People listen to me.' })).toBeVisible();
  expect(asked).toBe(1);
});

test('another pack with the same ids, in another language, keeps the answers', async ({ page, site }) => {
  site.pages.set('/pack.json', JSON.stringify(pack));
  site.pages.set(
    '/pack.cy.json',
    JSON.stringify({
      ...pack,
      language: 'cy',
      statements: [
        { id: 'a', text: 'Mae pobl yn gwrando.' },
        { id: 'b', text: 'Dau.' },
      ],
    }),
  );
  await open(page, site, set());
  await row(page, 'Sometimes').check();
  await page.locator('co-i-statement-set').evaluate((element) => {
    document.documentElement.lang = 'cy';
    element.setAttribute('src', '/pack.cy.json');
  });
  await expect(page.getByRole('heading', { name: 'Mae pobl yn gwrando.' })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});
