/** Words that nobody sees count as none: in each slot of each tool, in what is named as missing, and in what is sent as the question. */
import { manifest } from '../built-kit';
import { open, send } from '../card';
import { form as consentForm, items as consentItems } from '../consent';
import { speedFor } from '../pilots';
import { addPage } from '../site';
import { expect, test } from '../test';

interface Element {
  readonly tagName?: string;
  readonly slots?: readonly { readonly name: string }[];
}
const elements = (manifest as unknown as { modules: { declarations: Element[] }[] }).modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

/** What hides words, by the words and the slot that they are for. */
const hidden: Readonly<Record<string, (words: string, slot?: string) => string>> = {
  'the attribute hidden': (words, slot = '') => `<span ${slot} hidden>${words}</span>`,
  'a class': (words, slot = '') => `<span ${slot} class="gone">${words}</span>`,
  'a class of one inside': (words, slot = '') => `<b ${slot}><i><span class="gone">${words}</span></i></b>`,
  'a style': (words, slot = '') => `<style ${slot}>.${words} {}</style>`,
  'a script': (words, slot = '') => `<script ${slot} type="text/plain">${words}</script>`,
  'a template': (words, slot = '') => `<template ${slot}>${words}</template>`,
  'a comment': (words) => `<!-- ${words} -->`,
};

test.beforeEach(({ site }) => void (site.policy = ''));

for (const { tagName: tag = '', slots = [] } of elements) {
  test(`<${tag}> with hidden words is as one without words`, speedFor(tag), async ({ page, site, console }) => {
    const fill = (hide: (words: string, slot?: string) => string): string =>
      slots.map(({ name }) => hide('Internal', name && `slot="${name.replace('…', 'a')}"`)).join('');
    // Of a summary that a server wrote, the style is not known yet when it tells the person; and nobody writes one to hide it.
    const ways = Object.entries(hidden).filter(([way]) => tag !== 'co-error-summary' || !way.startsWith('a class'));
    const all = [['nothing', ''] as const, ...ways.map(([way, hide]) => [way, fill(hide)] as const)];
    await page.clock.install();
    await page.goto(
      addPage(site, '/hidden', `<style>.gone { display: none }</style>${all.map(([, inside]) => `<${tag} name="it">${inside}</${tag}>`).join('\n')}`),
    );
    await page.waitForFunction((name) => [...document.querySelectorAll(name)].every(({ shadowRoot }) => shadowRoot?.childElementCount), tag);
    // Elements give the page two seconds before they report its mistakes.
    await page.clock.runFor(2000);
    const seen = await page.locator(tag).first().ariaSnapshot();
    for (const [index, [way]] of all.entries()) expect(await page.locator(tag).nth(index).ariaSnapshot(), way).toBe(seen);
    // What is missing is named for each of them alike. Of a part that is there, more may be wrong.
    await expect
      .poll(() => {
        const told = console.filter((line) => line.startsWith('error: <') && !/slot easy: is empty|is not a <span>/.test(line));
        return [...new Set(told)].filter((line) => told.filter((other) => other === line).length !== all.length);
      })
      .toEqual([]);
  });
}

for (const [way, hide] of Object.entries(hidden)) {
  test(`a consent form that asks shows no part, and asks no question, whose words ${way} hides`, async ({ page, site }) => {
    const form = elements.find(({ tagName }) => tagName === 'co-consent-form')?.slots ?? [];
    const inSlots = form.map(({ name }) => (name && name !== 'controllers' ? hide('Internal', `slot="${name}"`) : '')).join('');
    const item = (inside: string): string => `<co-consent-item name="film">You can film me.${inside}</co-consent-item>`;
    const asking = (inside: string, inItem: string): string => consentForm('words="easy" layout="page" without="understood"', inside + item(inItem));
    const all = asking(inSlots, hide('Internal', 'slot="easy"'));
    // Hidden easy words give way to the standard ones.
    const standard = asking(`<p slot="why">So that people see you.</p>${hide('Internal', 'slot="easy-why"')}`, '');
    const plain = asking('', '');
    await page.goto(addPage(site, '/hidden', `<style>.gone { display: none }</style>${plain}${all}${standard}`));
    const [seen, hides, gives] = [0, 1, 2].map((index) => page.locator('co-consent-form').nth(index));
    if (!seen || !hides || !gives) throw new Error('There are three forms.');
    await expect(seen.getByRole('group', { name: 'You can film me.' })).toBeVisible();
    await expect.poll(() => hides.ariaSnapshot()).toBe(await seen.ariaSnapshot());
    await expect(gives.getByText('So that people see you.')).toBeVisible();
    await expect(gives.getByText('Internal')).toBeHidden();
    await expect(gives.getByRole('heading', { name: 'Why we ask' })).toHaveCount(1);
  });

  test(`a consent form asks nothing while ${way} hides the words of a question`, async ({ page, site }) => {
    const content = consentForm('', `${consentItems}<co-consent-item name="hidden">${hide('Internal')}</co-consent-item>`);
    await page.goto(addPage(site, '/hidden', `<style>.gone { display: none }</style>${content}`));
    await expect(page.getByText('This form is not ready yet.')).toBeVisible();
  });

  test(`the question that is sent has no words that ${way} hides`, async ({ page, site }) => {
    const content = `<style>.gone { display: none }</style><co-i-statement name="home" words="easy" action="/answers">I choose. ${hide('Internal')}${hide('Easy', 'slot="easy"')}</co-i-statement>`;
    await open(page, site, content);
    await expect(page.getByRole('group', { name: 'I choose.' })).toBeVisible();
    await page.getByRole('radio').first().check();
    await send(page);
    await expect.poll(() => site.answers.length).toBe(1);
    expect(JSON.parse(site.answers[0]?.body ?? '')).toMatchObject({ question: { text: 'I choose.', register: 'standard' } });
  });
}
