/** The payloads through every attribute, slot, child element, method and server message of every tool: nothing runs, and all of it is shown as text. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { payloads } from './injection-payloads';
import { speedFor } from './pilots';
import { addPage, type Site } from './site';
import { inEachRun, isWholeRun } from './speeds';
import { expect, test, violationsOf } from './test';

interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as { modules: readonly { declarations: readonly Declaration[] }[] };
const tools = manifest.modules.flatMap(({ declarations }) => declarations);

/** Scripts of the page could run, so that what gets through is seen; Trusted Types says where markup is made of a string. */
const policy = "require-trusted-types-for 'script'";

/** In `npm test`, each attribute and slot takes an eighth of the payloads, so that all of them go through each tool; in `npm run test:all`, every one. */
const payloadsFor = (place: number): readonly string[] => (isWholeRun ? payloads : payloads.filter((_, index) => index % 8 === place % 8));

/** Opens a page with every tool, and notes whom it asks. Where a payload comes through, `window.ran` says so. */
async function openTools(page: Page, site: Site): Promise<string[]> {
  site.policy = policy;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) asked.push(request.url());
  });
  page.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const scripts = tools.map(({ tagName }) => `/cdn/${tagName.replace('co-', '')}.js`);
  await page.goto(addPage(site, '/injection', '<div id="stage"></div>', scripts));
  return asked;
}

/** What a payload that got through would leave behind. */
async function expectHarmless(page: Page, asked: readonly string[]): Promise<void> {
  const traces = await page.evaluate(() => {
    const foreign = 'script,iframe,object,embed,link,base,meta,image,img,animate,foreignObject,math,template,co-i-statement';
    const found: string[] = [];
    for (const tool of document.querySelectorAll('#stage > *, #stage form > *')) {
      for (const part of tool.shadowRoot?.querySelectorAll('*') ?? []) {
        if (part.matches(foreign)) found.push(`${tool.localName} has <${part.localName}>`);
        for (const { name, value } of part.attributes) {
          if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.push(`${tool.localName} has ${name}`);
          if (['href', 'src', 'action', 'formaction'].includes(name) && /^\s*(java\s*script|vbscript|data):/i.test(value)) found.push(`${name}=${value}`);
        }
      }
    }
    const { ran } = window as unknown as { ran?: number };
    const polluted = [Object.keys(Object.prototype), 'polluted' in {}].flat().filter(Boolean);
    return { found: [...new Set(found)], ran, polluted, cookie: document.cookie };
  });
  expect(traces).toEqual({ found: [], ran: undefined, polluted: [], cookie: '' });
  expect(asked).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
}

test('the payloads are many, each of its own', inEachRun, () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(60);
});

test('the check sees what gets through', async ({ page, site }) => {
  const asked = await openTools(page, site);
  await page.evaluate(() => {
    const victim = document.createElement('div');
    document.querySelector('#stage')?.append(victim);
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:window.ran=1');
    victim.attachShadow({ mode: 'open' }).append(link);
  });
  await expect(expectHarmless(page, asked)).rejects.toThrow('href=javascript:');
  await page.evaluate(() => {
    document.querySelector('#stage')?.replaceChildren();
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran=1">');
    } catch {
      // Trusted Types does its work.
    }
  });
  expect(await violationsOf(page)).toHaveLength(1);
  await page.evaluate(() => (window.violations = []));
});

for (const { tagName, attributes = [], slots = [] } of tools) {
  test(`${tagName}: every attribute and slot`, speedFor(tagName), async ({ page, site }) => {
    // Each attribute and slot takes every payload: the card has many of both.
    test.slow();
    const asked = await openTools(page, site);
    // A link to another page is harmless, but ends the test. The test follows a link that would run a script.
    await page.evaluate(() =>
      document.addEventListener('click', (event) => {
        const link = event.composedPath().find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement);
        if (link && link.protocol !== 'javascript:') event.preventDefault();
      }),
    );
    const names = [...attributes.map(({ name }) => name), 'lang', 'dir', 'title', 'slot', 'data-co-error', 'data-co-theme', 'data-co-reading'];
    for (const [place, name] of names.entries()) {
      await page.evaluate(
        async ([tag, attribute, texts]) => {
          const stage = document.querySelector('#stage') as Element;
          const made = texts.map((text) => {
            const tool = document.createElement(tag);
            if (attribute !== 'name') tool.setAttribute('name', 'home');
            tool.setAttribute(attribute, text);
            tool.append('Words.');
            return tool;
          });
          stage.replaceChildren(...made);
          await new Promise(requestAnimationFrame);
          for (const tool of made) tool.shadowRoot?.querySelector<HTMLElement>('button, a, input')?.click();
          await new Promise(requestAnimationFrame);
        },
        [tagName, name, payloadsFor(place)] as const,
      );
      await expectHarmless(page, asked);
    }
    for (const [place, { name }] of slots.entries()) {
      const lost = await page.evaluate(
        async ([tag, slot, texts]) => {
          const stage = document.querySelector('#stage') as Element;
          const made = texts.map((text) => {
            const tool = document.createElement(tag);
            tool.setAttribute('name', 'home');
            const child = document.createElement(slot === '' ? 'span' : 'p');
            if (slot) child.slot = slot;
            child.textContent = text;
            tool.append(slot === '' ? '' : 'Words.', child);
            return tool;
          });
          stage.replaceChildren(...made);
          await new Promise(requestAnimationFrame);
          return made.filter((tool, index) => !tool.textContent.includes(texts[index] as string)).length;
        },
        [tagName, name, payloadsFor(place)] as const,
      );
      expect(lost).toBe(0);
      await expectHarmless(page, asked);
    }
  });
}

test('choices, as child elements and as a property: shown as text, and sent as they are', async ({ page, site }) => {
  const asked = await openTools(page, site);
  const shown = await page.evaluate(async (texts) => {
    const stage = document.querySelector('#stage') as Element;
    const made = texts.map((text) => {
      const group = document.createElement('co-choices');
      group.setAttribute('name', 'home');
      group.append('A question');
      for (const [value, words] of [
        [text, text],
        ['other', 'Other'],
      ] as const) {
        const choice = document.createElement('co-choice');
        choice.setAttribute('value', value);
        choice.textContent = words;
        group.append(choice);
      }
      const form = document.createElement('form');
      form.append(group);
      const card = Object.assign(document.createElement('co-i-statement'), {
        name: text,
        choices: [
          { value: text, words: text, easy: text },
          { value: 'other', words: 'Other' },
        ],
      });
      card.append('I choose.');
      form.append(card);
      return form;
    });
    stage.replaceChildren(...made);
    await new Promise(requestAnimationFrame);
    return made.map((form) => {
      for (const tool of form.children) tool.shadowRoot?.querySelector('input')?.click();
      const texts = [...form.children].map((tool) => tool.shadowRoot?.querySelector('label')?.textContent.trim());
      return { texts, entries: [...new FormData(form)] };
    });
  }, payloads);
  await expectHarmless(page, asked);
  for (const [index, { texts, entries }] of shown.entries()) {
    const payload = payloads[index] as string;
    // A form post has no lone surrogate, and CR LF for every line end.
    const inForm = Buffer.from(payload).toString();
    expect(texts).toEqual([payload.trim(), payload.trim()]);
    expect(entries).toEqual([
      ['home', inForm],
      [inForm, inForm],
    ]);
  }
});

/** Puts a card for each payload on the page, answers and sends it; returns the text of each afterwards. */
const sendAll = (page: Page, attributes: string): Promise<string[]> =>
  page.evaluate(
    async ([texts, more]) => {
      const stage = document.querySelector('#stage') as Element;
      const made = texts.map((text) => {
        const card = document.createElement('co-i-statement');
        for (const [name, value] of new URLSearchParams(more)) card.setAttribute(name, value);
        if (!card.hasAttribute('name')) card.setAttribute('name', text);
        card.append(text);
        return card;
      });
      stage.replaceChildren(...made);
      await new Promise(requestAnimationFrame);
      const done = made.map(
        (card, index) =>
          new Promise((resolve) => {
            for (const type of ['coSent', 'coNotSent']) card.addEventListener(type, resolve);
            if (!card.action) card.addEventListener('coSubmit', () => void card.failSent(texts[index]));
            card.shadowRoot?.querySelector('input')?.click();
            const area = card.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
            area.value = texts[index] as string;
            area.dispatchEvent(new Event('input', { bubbles: true }));
            card.shadowRoot?.querySelector<HTMLElement>('#send')?.click();
          }),
      );
      await Promise.all(done);
      await new Promise(requestAnimationFrame);
      return made.map((card) => card.shadowRoot?.textContent ?? '');
    },
    [payloads, attributes] as const,
  );

test('names and words, sent: they arrive as they were written, and break no header', async ({ page, site }) => {
  const asked = await openTools(page, site);
  for (const encoding of ['json', 'form'] as const) {
    site.answers.length = 0;
    const shown = await sendAll(page, `action=/answers&encoding=${encoding}`);
    await expectHarmless(page, asked);
    expect(site.answers).toHaveLength(payloads.length);
    const arrived = site.answers.map(({ body, headers }) => {
      expect(Object.keys(headers).filter((name) => ['location', 'set-cookie', 'cookie'].includes(name))).toEqual([]);
      if (encoding === 'json') return (JSON.parse(body) as { name: string; answer: { more?: string } }).answer.more ?? '';
      return [...new URLSearchParams(body)][1]?.[1] ?? '';
    });
    const written = payloads
      .filter((text) => text.trim())
      // Half an emoji arrives as U+FFFD: many servers cannot read JSON with one.
      .map((text) => Buffer.from(text.replaceAll('\r\n', '\n')).toString());
    expect(arrived.filter(Boolean).sort()).toEqual(expect.arrayContaining(written.sort()));
    expect(shown.every((text) => text.includes('Thank you'))).toBe(true);
  }
});

test('what a server says, thanks and problems: shown as text', async ({ page, site }) => {
  const asked = await openTools(page, site);
  for (const status of [200, 422]) {
    site.respond = (_, response) => {
      const text = payloads[(site.answers.length - 1) % payloads.length] as string;
      const errors = [
        { pointer: `#/answer/more`, detail: text },
        { pointer: text, detail: text },
      ];
      const body = { reference: text, message: text, detail: text, title: text, errors, [text]: text };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    site.answers.length = 0;
    const shown = (await sendAll(page, 'action=/answers&name=home')).join('\n');
    await expectHarmless(page, asked);
    for (const text of payloads.filter((given) => given.trim())) expect(shown).toContain(text.slice(0, 500));
  }
});

test('what the page says by method: shown as text', async ({ page, site }) => {
  const asked = await openTools(page, site);
  const shown = await sendAll(page, 'name=home');
  await expectHarmless(page, asked);
  for (const [index, text] of payloads.entries()) if (text.trim()) expect(shown[index]).toContain(text.slice(0, 500));
});
