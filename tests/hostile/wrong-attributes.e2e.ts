/** Mistakes in markup: every attribute of every element with wrong values. The words stay, nothing is thrown, the console names element and attribute, once. */
import { card, open, row, send } from '../card';
import { speedFor } from '../pilots';
import { addPage } from '../site';
import { expect, test } from '../test';
import { elements, wrongFor } from './wrong-values';

for (const { tagName: tag = '', attributes = [] } of elements) {
  test(`names each wrong value of <${tag}>, and shows its words`, speedFor(tag), async ({ page, site, console }) => {
    await page.goto(addPage(site, '/wrong', `<${tag} id="it" name="it">Words of the page.</${tag}>`));
    await page.waitForFunction(() => (document.querySelector('#it') as HTMLElement).shadowRoot?.childElementCount);
    const tried: string[] = [];
    for (const attribute of attributes) {
      for (const value of wrongFor(attribute)) {
        // Without a theme of its own, it has that of the page.
        if (value === '' && attribute.name === 'theme') continue;
        tried.push(attribute.name);
        const before = console.length;
        await page.evaluate(([name, text]) => document.querySelector('#it')?.setAttribute(name, text), [attribute.name, value] as const);
        await expect
          .poll(() => console.slice(before).join('\n'), `${attribute.name}="${value}"`)
          .toContain(`error: <${tag}> ${attribute.name}: "${value}" is not one of:`);
        await page.evaluate(([name, text]) => document.querySelector('#it')?.setAttribute(name, text), [attribute.name, value] as const);
      }
      await page.evaluate((name) => document.querySelector('#it')?.removeAttribute(name), attribute.name);
    }
    expect(console.filter((line) => line.startsWith('pageerror'))).toEqual([]);
    const told = console.filter((line) => line.includes('is not one of:'));
    expect(told).toEqual([...new Set(told)]);
    expect(tried.includes('theme')).toBe(attributes.some(({ name }) => name === 'theme'));
    await expect(page.locator('#it')).toContainText('Words of the page.');
  });

  test(`names a misspelt attribute of <${tag}>, and none of the page's own`, speedFor(tag), async ({ page, site, console }) => {
    const slips = attributes.filter(({ name }) => name.length > 5).flatMap(({ name }) => [name.slice(0, 4) + name.slice(5), `${name}s`]);
    const known = new Set(attributes.map(({ name }) => name));
    const misspelt = [...new Set(slips)].filter((name) => !known.has(name));
    const foreign = 'class="a" title="t" data-id="1" data-co-room="9" aria-label="x" tabindex="-1" role="group" v-model="a" hx-post="/" _ngcontent-abc';
    await page.goto(
      addPage(
        site,
        '/slips',
        `<${tag} ${foreign} id="it" ${[...known].map((name) => `${name}="x"`).join(' ')} ${misspelt.map((name) => `${name}="x"`).join(' ')}>Words of the page.</${tag}>`,
      ),
    );
    await page.waitForFunction(() => (document.querySelector('#it') as HTMLElement).shadowRoot?.childElementCount);
    const told = console.filter((line) => line.includes('is unknown.')).map((line) => line.split(': ')[1]?.split('> ')[1]);
    expect(told.sort()).toEqual(misspelt.sort());
  });
}

for (const wrong of [
  'credentials="true"',
  'encoding="xml"',
  'more="maybe"',
  'more-limit="2,000"',
  'required="no"',
  'disabled="no"',
  'scale="stars"',
  'theme="drak"',
  'words="simple"',
  'heading-level="7"',
  'heading-level="1e21"',
]) {
  test(`sends with ${wrong}`, async ({ page, site, console }) => {
    await open(page, site, card(`name="home" action="/answers" ${wrong}`));
    await row(page, 'Yes, always').click();
    await send(page);
    await expect(page.getByText('Thank you. We have your answer.').first()).toBeVisible();
    expect(site.answers).toHaveLength(1);
    expect(console.join('\n')).toContain(`error: <co-i-statement> ${wrong.split('=')[0]}: `);
  });
}

test('takes undefined and null as what was left out', async ({ page, site }) => {
  await open(page, site, card('name="home" more="off" more-limit="9" scale="yes-no" no-skip'));
  const values = await page.evaluate(() => {
    const element = document.querySelector('co-i-statement') as unknown as Record<string, unknown>;
    for (const name of ['more', 'moreLimit', 'scale']) element[name] = undefined;
    element['noSkip'] = null;
    return ['more', 'moreLimit', 'scale', 'noSkip'].map((name) => element[name]);
  });
  expect(values).toEqual(['optional', 2000, 'always-sometimes-never', false]);
});

test('says that choices are not an attribute', async ({ page, site, console }) => {
  await open(page, site, card(`name="home" choices='[{"value":"a","words":"A"}]'`));
  expect(console.join('\n')).toContain('error: <co-i-statement> choices: is unknown. Use the property.');
});

test('keeps the words of a page that a self-closing tag swallows, and names it', async ({ page, site, console }) => {
  for (const tag of ['co-reading-bar', 'co-listen', 'co-picture name="home"', 'co-text name="a"']) {
    site.pages.set(
      '/swallowed',
      `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/kit.js"></script><body><${tag} /><main><h1>Our page</h1><p>What we do.</p></main>`,
    );
    await page.goto(`${site.url}/swallowed`);
    await expect(page.getByText('What we do.'), tag).toBeVisible();
    await expect.poll(() => console.join('\n'), tag).toContain(`error: <${tag.split(' ')[0]}> end tag: is missing.`);
  }
});

test('says nothing of children and properties that a framework brings later', async ({ page, site, console }) => {
  await open(page, site, '<co-choices></co-choices><co-i-statement></co-i-statement>');
  await page.evaluate(() => {
    const choices = ['Morning', 'Evening'].map((words) => Object.assign(document.createElement('co-choice'), { textContent: words }));
    for (const choice of choices) choice.setAttribute('value', choice.textContent);
    document.querySelector('co-choices')?.append('When?', ...choices);
    (document.querySelector('co-i-statement') as HTMLElement).textContent = 'I choose.';
    for (const element of document.querySelectorAll<HTMLElement & { name: string }>('co-choices, co-i-statement')) element.name = 'it';
    document.body.append(document.createElement('co-i-statement'));
  });
  await expect.poll(() => console.filter((line) => line.startsWith('error')).length).toBe(2);
  expect(console.join('\n')).not.toContain('co-choices');
});
