import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { form, open, press, question, received, sign } from '../../../tests/consent';
import { inEveryEngine, speedOf } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import { verifyConsentText } from '../../consent/verify';

/** What a page can change: every attribute and slot of the form and of its children, as the manifest of the package lists them. */
interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const declared = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => /^co-consent-/.test(tagName));

/** What begins another form, or names what is asked: not words that are shown. */
const begins = /^(mode|layout|record|name|without|required)$/;
const valueOf = (name: string): string => {
  if (name === 'keep-until') return '2033-03-03';
  if (name === 'ask-again-on') return '2029-02-02';
  if (name === 'lawful-basis') return 'consent';
  if (name === 'heading-level') return '3';
  if (name === 'words') return 'standard';
  if (name === 'theme') return 'dark';
  if (/href$|^action$/.test(name)) return '/elsewhere';
  return 'Other words';
};

interface Change {
  readonly tag: string;
  readonly attribute?: string;
  readonly slot?: string;
}
const changes: readonly Change[] = declared.flatMap(({ tagName: tag, attributes = [], slots = [] }) => [
  ...attributes.filter(({ name }) => !begins.test(name)).map(({ name }) => ({ tag, attribute: name })),
  ...slots.filter(({ name }) => name !== 'controllers').map(({ name }) => ({ tag, slot: name })),
]);

const content = `
<p slot="what-happens">Sam films you.</p>
<p slot="why">So that people learn.</p>
<p slot="cannot-undo">We cannot take back paper.</p>
<co-consent-item name="video" purpose="so that people see you" shared-with="our visitors" data-categories="voice">You can film me.<img slot="picture" alt="" src="/a.png"></co-consent-item>
<co-consent-controller contact-email="data@college.example">Anytown College</co-consent-controller>`;

/** The words on the screen and the addresses of its links, read apart from the kit: every piece of text that has a place there. */
const shownIn = (page: Page): Promise<string[]> =>
  page.locator('co-consent-form').evaluate((host) => {
    const found: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        const range = document.createRange();
        range.selectNodeContents(node);
        if (node.data.trim() && range.getClientRects().length > 0) found.push(node.data.replace(/\s+/g, ' ').trim());
        return;
      }
      if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return;
      if (node instanceof Element && node.matches('.error-words, .summary, style, [role=status], .actions, button')) return;
      if (node instanceof HTMLAnchorElement && !/^(mailto|tel):/.test(node.href)) found.push(node.getAttribute('href') ?? '');
      const given = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      for (const child of given.length > 0 ? given : ((node as Element).shadowRoot ?? node).childNodes) visit(child);
    };
    // Only what a person is told and asked, and not what they say about themselves.
    for (const step of host.shadowRoot?.querySelectorAll('.step') ?? []) if (step.querySelector('#title-about, #title-undo, #title-item-video')) visit(step);
    return found;
  });

for (const [index, { tag, attribute, slot }] of changes.entries()) {
  const what = attribute ? `the attribute ${attribute}` : slot ? `the slot ${slot}` : 'the words';
  test(`${what} of ${tag}, changed after the answer: what is proved is what is shown`, speedOf(index % 6), async ({ page, site }) => {
    await open(page, site, form(`layout="page" without="understood who" action="${site.url}/answers"`, content));
    const video = question(page, 'You can film me.');
    await video.getByRole('radio', { name: 'Yes' }).check();
    const before = await shownIn(page);
    await page
      .locator(tag)
      .first()
      .evaluate(
        (element, [name, value, into]) => {
          if (name) element.setAttribute(name, value);
          else if (into) {
            for (const old of element.querySelectorAll(`:scope > [slot="${into}"]`)) old.remove();
            const words = document.createElement('span');
            words.slot = into;
            words.append('Other words');
            element.append(words);
          } else element.firstChild?.before('Other words. ');
        },
        [attribute ?? '', attribute ? valueOf(attribute) : '', slot ?? ''] as const,
      );
    const fieldset = page.locator('fieldset').first();
    const hasChanged = async (): Promise<boolean> => JSON.stringify(await shownIn(page)) !== JSON.stringify(before);
    const isChecked = (): Promise<boolean> => fieldset.getByRole('radio', { name: 'Yes' }).isChecked();
    // As soon as other words are shown, the answer to those before is gone.
    await expect.poll(async () => (await hasChanged()) !== (await isChecked())).toBe(true);
    if (await hasChanged()) await expect(fieldset.getByText('The words here have changed. Please read them. Then answer again.')).toBeVisible();
    await fieldset.getByRole('radio', { name: 'Yes' }).check();
    await expect(page.getByText('The words here have changed.')).toHaveCount(0);
    await page.getByRole('radio', { name: 'No name' }).check();
    await page.getByRole('radio', { name: 'I write my name' }).check();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Alex Green');
    const shown = await shownIn(page);
    await press(page, 'Send my answers');
    await expect(page.getByRole('heading', { name: 'You said yes.' })).toBeVisible();
    const { record } = received(site).answer;
    if (!record) throw new Error('There is no record.');
    const { surrounding, items } = record.wording.text;
    const proved = [...surrounding, ...items.map(({ words }) => words)].join(' ');
    expect(shown.filter((words) => !proved.includes(words))).toEqual([]);
    expect(await verifyConsentText(record)).toMatchObject({ isValid: true, proves: 'record', problems: [] });
  });
}

test('one question a screen: words that change on the last one are asked again, and nothing is sent before', inEveryEngine, async ({ page, site }) => {
  await open(page, site, form(`without="understood" action="${site.url}/answers"`));
  await press(page, 'Start');
  await press(page, 'Next');
  for (const name of ['I take part.', 'You can film me.', 'You can put the film on the website.']) {
    await question(page, name).getByRole('radio', { name: 'Yes' }).check();
    await press(page, 'Next');
  }
  await sign(page);
  await page.locator('[name=video]').evaluate((item) => item.replaceChildren('You can sell the film.'));
  await press(page, 'Send my answers');
  const changed = question(page, 'You can sell the film.');
  await expect(changed.getByText('The words here have changed. Please read them. Then answer again.')).toBeVisible();
  await expect(changed.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  expect(site.answers).toHaveLength(0);
  await changed.getByRole('radio', { name: 'No' }).check();
  await press(page, 'Next');
  await press(page, 'Send my answers');
  await expect(page.getByRole('heading', { name: 'We will only do what you said yes to.' })).toBeVisible();
  const { record } = received(site).answer;
  expect(record?.wording.text.items.map(({ words }) => words)).toEqual(['I take part.', 'You can sell the film.', 'You can put the film on the website.']);
  expect(record?.answers.map(({ answer }) => answer)).toEqual(['yes', 'no', 'yes']);
});

test('a page that has replaced how lists are written gets the record as it is', async ({ page, site }) => {
  await open(page, site, form(`layout="page" without="understood" action="${site.url}/answers"`));
  await page.evaluate(() => {
    Object.assign(Array.prototype, { toJSON: () => 'a list' });
  });
  await question(page, 'I take part.').getByRole('radio', { name: 'No' }).check();
  await press(page, 'Send my answers');
  await expect(page.getByRole('heading', { name: 'You said no.' })).toBeVisible();
  const { record } = received(site).answer;
  expect(record?.answers.map(({ answer }) => answer)).toEqual(['no', 'not-asked', 'not-asked']);
  expect(record?.wording.text.items).toHaveLength(3);
});

test('a page that has replaced how JSON is written sends no record that is wrong, and nobody is thanked for one', async ({ page, site }) => {
  await open(page, site, form(`layout="page" without="understood" action="${site.url}/answers"`));
  await page.evaluate(() => {
    const { stringify } = JSON;
    Object.assign(JSON, {
      stringify: (value: unknown, replacer: (string | number)[]) => stringify(value, replacer).replace(/"answers":\[.*?\]/, '"answers":"a list"'),
    });
  });
  await question(page, 'I take part.').getByRole('radio', { name: 'No' }).check();
  await press(page, 'Send my answers');
  await expect(page.getByRole('heading', { name: 'We could not send' }).or(page.getByText('We could not send'))).toBeVisible();
  expect(site.answers).toHaveLength(0);
});

test('an address that cannot be read changes nothing of what happens', async ({ page, site }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  const broken = 'https://anytown.example:port/';
  await open(
    page,
    site,
    form(
      `layout="page" without="understood" change-href="${broken}" contact-href="${broken}" action="${site.url}/answers"`,
      content.replace('<co-consent-controller', `<co-consent-controller privacy-href="${broken}"`),
    ),
  );
  await question(page, 'You can film me.').getByRole('radio', { name: 'No' }).check();
  await press(page, 'Send my answers');
  await expect(page.getByRole('heading', { name: 'You said no.' })).toBeVisible();
  await expect(page.getByText('Your code')).toBeVisible();
  for (const name of ['change-href', 'contact-href', 'privacy-href']) await expect.poll(() => messages.join('\n')).toContain(name);
});

for (const [attributes, named] of [
  ['keep-until="2020-12-31"', 'keep-until'],
  ['keep-until="2026-02-30"', 'keep-until'],
  ['keep-until="next May"', 'keep-until'],
  ['keep-until="2031-12"', 'keep-until'],
  ['keep-until="2031-12-31T00:00:00Z"', 'keep-until'],
  ['ask-again-on="2020-01-01"', 'ask-again-on'],
  ['ask-again-on="2032-01-01"', 'ask-again-on'],
] as const) {
  test(`nobody is asked with ${attributes}, and the form names it`, async ({ page, site }) => {
    await open(
      page,
      site,
      form().replace(attributes.startsWith('keep') ? /keep-until="[^"]*"/ : '>', attributes.startsWith('keep') ? attributes : ` ${attributes}>`),
    );
    await expect(page.getByText(named)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
  });
}
