/** Tools where an editor cannot write their tags: `data-co`, and plain links. */
import type { Page } from '@playwright/test';
import { holdBack } from './hold-back';
import type { AnswerEnvelope } from '../src/answers/envelope';
import type { Site } from './site';
import { inEveryEngine, speedOf } from './speeds';
import { expect, test } from './test';

const statement = 'I choose who comes into my home to support me.';
const open = async (page: Page, site: Site, content: string, attributes = 'data-action="/answers"'): Promise<void> => {
  site.pages.set(
    '/page',
    `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/kit.js" ${attributes}></script><main>${content}</main>`,
  );
  // In WebKit a page is not loaded while what its scripts ask for is on its way.
  await page.goto(`${site.url}/page`, { waitUntil: 'commit' });
};

async function send(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Thank you. We have your answer.')).toBeVisible();
}

async function answer(page: Page, site: Site): Promise<AnswerEnvelope> {
  await send(page);
  return JSON.parse(site.answers[0]?.body ?? '') as AnswerEnvelope;
}

test.describe('a div', () => {
  test('becomes the tool: its attributes, the words in it, and those in slots', inEveryEngine, async ({ page, site, console }) => {
    await open(
      page,
      site,
      `<div data-co="i-statement" class="wide" data-name="home" data-action="/answers" data-heading-level="2" data-co-theme="calm">${statement}<p data-slot="next">We write back by Friday.</p></div>`,
    );
    await expect(page.getByRole('heading', { level: 2, name: statement })).toBeVisible();
    await expect(page.locator('co-i-statement.wide[data-co-theme=calm]')).toHaveCount(1);
    expect(await answer(page, site)).toMatchObject({ name: 'home', question: { text: statement } });
    await expect(page.getByText('We write back by Friday.')).toBeVisible();
    expect(console.filter((message) => /error/.test(message))).toEqual([]);
  });

  test('can say its words in attributes, for editors that empty a div', async ({ page, site }) => {
    await open(
      page,
      site,
      `<div data-co="i-statement" data-name="home" data-action="/answers" data-statement="${statement}" data-next="We read it.">&nbsp;</div>`,
    );
    expect(await answer(page, site)).toMatchObject({ question: { text: statement } });
    await expect(page.getByText('We read it.')).toBeVisible();
  });

  test('holds others: consent, whose items are divs, too', async ({ page, site }) => {
    await open(
      page,
      site,
      '<div data-co="consent-form" data-name="story" data-organisation="Anytown Council" data-contact-email="a@b.example" data-privacy-href="/p" data-text-version="3" data-keep-until="2031-12-31" data-layout="page"><div data-co="consent-item" data-name="film" data-required data-data-categories="image">You can film me.</div></div>',
    );
    await expect(page.getByRole('group', { name: 'You can film me.' })).toBeVisible();
    await expect(page.getByText('This uses: image.')).toBeVisible();
  });

  test('in another: what it is for stays, and nothing is said against it', async ({ page, site, console }) => {
    const picture = '<div data-co="picture" data-slot="picture" data-name="home"></div>';
    await open(
      page,
      site,
      `<div data-co="i-statement" data-name="home" data-action="/answers">${statement}${picture}</div>
      <div data-co="consent-form" data-name="story" data-organisation="Anytown Council" data-contact-email="a@b.example" data-privacy-href="/p" data-text-version="3" data-keep-until="2031-12-31" data-layout="page"><div data-co="consent-item" data-name="film" data-required>You can film me.${picture}</div></div>`,
    );
    await expect(page.getByRole('group', { name: 'You can film me.' })).toBeVisible();
    await expect(page.getByRole('group', { name: statement })).toBeVisible();
    await expect(page.locator('co-i-statement > co-picture[slot=picture], co-consent-item > co-picture[slot=picture]')).toHaveCount(2);
    expect(console.filter((message) => /error|warning/.test(message))).toEqual([]);
  });

  test('in another: is placed with it, however many there are', async ({ page, site, console }) => {
    const form = (number: number): string =>
      `<div data-co="consent-form" data-name="story-${number}" data-organisation="Anytown Council" data-contact-email="a@b.example" data-privacy-href="/p" data-text-version="3" data-keep-until="2031-12-31" data-layout="page"><div data-co="consent-item" data-name="film">You can film me.</div></div>`;
    await open(page, site, Array.from({ length: 20 }, (_, number) => form(number)).join(''));
    await expect(page.locator('co-consent-form > co-consent-item')).toHaveCount(20);
    await expect(page.getByRole('group', { name: 'You can film me.' })).toHaveCount(20);
    // An item that came before its form would say that it is outside one.
    expect(console.filter((message) => /error|warning/.test(message))).toEqual([]);
  });

  test('cannot say that an answer goes with cookies, or as a form; the site can', async ({ page, site, console }) => {
    const div = `<div data-co="i-statement" data-name="home" data-action="/answers" data-credentials="include" data-encoding="form">${statement}</div>`;
    await page.context().addCookies([{ name: 'session', value: 'secret', url: site.url }]);
    await open(page, site, div);
    expect(await answer(page, site)).toMatchObject({ name: 'home' });
    expect(site.answers[0]?.headers.cookie).toBeUndefined();
    expect(console.filter((message) => message.includes('is said on the script tag of kit.js'))).toHaveLength(2);
    await open(page, site, div, 'data-encoding="form"');
    await expect(page.locator('co-i-statement')).toHaveAttribute('encoding', 'form');
    await expect(page.locator('co-i-statement')).not.toHaveAttribute('credentials');
  });

  // With cookies or as a form, an answer could do what the person may do on the site: no address of it counts but those that are listed.
  for (const [index, way] of ['data-credentials="include"', 'data-credentials="same-origin"', 'data-encoding="form"'].entries())
    test.describe(`where the site says ${way}`, speedOf(index), () => {
      for (const address of [
        '/account/delete',
        'account/delete',
        '?delete',
        '#here',
        '//127.0.0.1/answers',
        '/answers/',
        '/ANSWERS',
        '/answers?delete',
        '/x/../account',
      ])
        test(`cannot send an answer to ${address}`, async ({ page, site, console }) => {
          const picture = '<img name="baseURI" alt="" src="/x"><img name="baseURI" alt="" src="/x">';
          const div = `${picture}<div data-co="i-statement" data-name="home" data-action="${address}">${statement}</div>`;
          await open(page, site, div, `data-action="/answers /other" ${way}`);
          await send(page);
          expect(site.answers).toHaveLength(1);
          expect(await page.locator('co-i-statement').getAttribute('action')).toBe('/answers');
          expect(console.filter((message) => message.includes('every address must be listed'))).toHaveLength(1);
        });

      for (const address of ['/answers', '/other', './other', '/x/../answers'])
        test(`can send an answer to ${address}, which is listed`, async ({ page, site, console }) => {
          await open(
            page,
            site,
            `<div data-co="i-statement" data-name="home" data-action="${address}">${statement}</div>`,
            `data-action="/answers /other" ${way}`,
          );
          await expect(page.getByRole('radio', { name: 'Sometimes' })).toBeVisible();
          expect(await page.locator('co-i-statement').getAttribute('action')).toBe(address);
          expect(console.filter((message) => message.includes('must be listed'))).toEqual([]);
        });

      test('and lists no address, no answer goes anywhere', async ({ page, site, console }) => {
        await open(page, site, `<div data-co="i-statement" data-name="home" data-action="/account/delete">${statement}</div>`, way);
        await expect(page.getByRole('radio', { name: 'Sometimes' })).toBeVisible();
        expect(await page.locator('co-i-statement').getAttribute('action')).toBe('');
        expect(console.filter((message) => message.includes('must be listed'))).toHaveLength(1);
      });

      test('a link sends to the first that is listed', async ({ page, site }) => {
        await open(page, site, `<a href="/feedback#co-i-statement?name=home&action=/account/delete">${statement}</a>`, `data-action="/answers /other" ${way}`);
        await expect(page.getByRole('radio', { name: 'Sometimes' })).toBeVisible();
        expect(await page.locator('co-i-statement').getAttribute('action')).toBe('/answers');
      });
    });

  for (const [what, address, attributes, expected] of [
    ['of another site', 'https://evil.example/x', 'data-action="/answers"', '/answers'],
    ['of another site, where the site names none', '//evil.example/x', '', ''],
    ['that the site names', 'https://answers.example/x', 'data-action="https://answers.example/x"', 'https://answers.example/x'],
  ] as const) {
    test(`with an address for answers ${what}`, async ({ page, site, console }) => {
      await open(page, site, `<div data-co="i-statement" data-name="home" data-action="${address}">${statement}</div>`, attributes);
      await expect(page.getByRole('radio', { name: 'Sometimes' })).toBeVisible();
      expect(await page.locator('co-i-statement').getAttribute('action')).toBe(expected);
      expect(console.filter((message) => message.includes('is of another site'))).toHaveLength(expected === address ? 0 : 1);
    });
  }

  test('taken away while its tool loads and put back later, or written first, it becomes the tool', async ({ page, site }) => {
    const release = await holdBack(page, '**/kit/tools-*/co-i-statement.js');
    const div = `<div data-co="i-statement" data-name="home" data-action="/answers">${statement}</div>`;
    await open(page, site, `<section id="away">${div}</section><section contenteditable>${div.replace('home', 'written')}</section>`);
    const away = await page.locator('#away').evaluateHandle((section) => section.firstElementChild as Element);
    await away.evaluate((source) => source.remove());
    release();
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
    await page.locator('#away').evaluate((section, source) => section.append(source), away);
    await expect(page.locator('#away co-i-statement').getByRole('radio')).toHaveCount(5);
    // Saved: the page draws it again without the editor.
    await page.locator('section:not(#away)').evaluate((section) => {
      const source = section.firstElementChild as Element;
      section.removeAttribute('contenteditable');
      section.replaceChildren(source);
    });
    await expect(page.locator('co-i-statement[name=written]').getByRole('radio')).toHaveCount(5);
  });

  test('told later what it stands for, it becomes that', async ({ page, site }) => {
    await open(page, site, '<div data-name="home">We are closed.</div>');
    await page.getByText('We are closed.').evaluate((source) => source.setAttribute('data-co', 'notice'));
    await expect(page.locator('co-notice')).toHaveText('We are closed.');
  });

  test('keeps the focus of a person who is in it until they have left it', async ({ page, site }) => {
    const release = await holdBack(page, '**/kit/tools-*/co-notice.js');
    await open(page, site, '<div data-co="notice"><a href="/one">One</a> <a href="/two">Two</a></div><button>Next</button>');
    await page.getByRole('link', { name: 'One' }).focus();
    release();
    await page.waitForFunction(() => customElements.get('co-notice') !== undefined);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Two' })).toBeFocused();
    await expect(page.locator('co-notice')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
    await expect(page.locator('co-notice')).toHaveText('One Two');
  });

  test('a part of the page that is called as the kit calls itself stops nothing', async ({ page, site }) => {
    await open(page, site, '<p id="coproductionKit">Words.</p><div data-co="notice">We are closed.</div>');
    await expect(page.locator('co-notice')).toHaveText('We are closed.');
  });

  test('a form whose fields hide its properties stops nothing, nor what is added beside it', async ({ page, site }) => {
    const fields = ['hash', 'localName', 'dataset', 'matches', 'querySelectorAll'].map((name) => `<input type="hidden" name="${name}">`).join('');
    await open(
      page,
      site,
      `<form data-co="notice" data-co-reading="easy">${fields}</form><div data-co="i-statement" data-name="home" data-action="/answers">${statement}</div>`,
    );
    expect(await answer(page, site)).toMatchObject({ name: 'home' });
    await page.locator('form').evaluate((form) => {
      const notice = Object.assign(document.createElement('div'), { textContent: 'We are closed.' });
      notice.setAttribute('data-co', 'notice');
      (document.querySelector('main') ?? document.body).append(Node.prototype.cloneNode.call(form, true), notice);
    });
    await expect(page.locator('co-notice')).toHaveText('We are closed.');
  });

  test('with what the kit does not know: the developer is told, and nothing else is set', async ({ page, site, console }) => {
    await open(
      page,
      site,
      `<div data-co="i-statement" data-name="home" data-colour="red" data-onclick="alert(1)">${statement}</div><div data-co="quiz">A quiz.</div>`,
    );
    await expect(page.getByRole('radio', { name: 'Sometimes' })).toBeVisible();
    expect(console.filter((message) => message.startsWith('error')).map((message) => message.split('. ')[0])).toEqual([
      'error: <div data-co="i-statement">: there is no data-colour',
      'error: <div data-co="i-statement">: there is no data-onclick',
    ]);
    expect(await page.locator('co-i-statement').getAttribute('onclick')).toBeNull();
    await expect(page.getByText('A quiz.')).toBeVisible();
  });
});

test.describe('a link', () => {
  const link = '<a href="/feedback#co-i-statement?name=home&statement=I%20choose%20who%20comes%20in.&next=We%20read%20it.">Tell us how true this is</a>';

  test('becomes the card, and its answers go where the site says', inEveryEngine, async ({ page, site }) => {
    await open(page, site, `<p>Before. ${link}</p>`);
    expect(await answer(page, site)).toMatchObject({ name: 'home', question: { text: 'I choose who comes in.' } });
    await expect(page.getByText('We read it.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Tell us how true this is' })).toHaveCount(0);
  });

  test('without a statement, the words of the link are it', async ({ page, site }) => {
    await open(page, site, `<a href="/feedback#co-i-statement?name=home">${statement}</a>`);
    expect(await answer(page, site)).toMatchObject({ question: { text: statement } });
  });

  test('keeps the focus that it has until the person goes on', inEveryEngine, async ({ page, site }) => {
    const release = await holdBack(page, '**/kit/tools-*/co-i-statement.js');
    await open(page, site, `${link}<button>Next</button>`);
    const before = page.getByRole('link', { name: 'Tell us how true this is' });
    await before.focus();
    release();
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
    await expect(before).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Sometimes' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('it is a link', inEveryEngine, async ({ page, site }) => {
      await open(page, site, link);
      await expect(page.getByRole('link', { name: 'Tell us how true this is' })).toHaveAttribute('href', /^\/feedback#/);
    });
  });

  for (const [what, html, note, attributes] of [
    ['the site does not say where answers go', link, 'Say where answers go', ''],
    ['a visitor wrote it', link.replace('<a', '<a rel="nofollow ugc"'), 'It was written by a visitor', undefined],
    ['a visitor wrote it, in capitals', link.replace('<a', '<a rel="UGC"'), 'It was written by a visitor', undefined],
    ['a visitor wrote it, in an older system', link.replace('<a', '<a rel="external nofollow"'), 'It was written by a visitor', undefined],
    ['it leads to another site', link.replace('href="', 'href="https://elsewhere.example'), 'It leads to another site', undefined],
    [
      'it asks for consent',
      '<a href="/c#co-consent-form?name=a&organisation=Evil&contact-email=a@b.example">Tell us how true this is</a>',
      'not placed by a link',
      undefined,
    ],
    ['it asks for a bar', '<a href="/c#co-reading-bar?name=a">Tell us how true this is</a>', 'not placed by a link', undefined],
  ] as const) {
    test(`stays a link where ${what}`, async ({ page, site, console }) => {
      await open(page, site, html, attributes);
      await expect.poll(() => console.filter((message) => message.includes(note))).toHaveLength(1);
      await expect(page.getByRole('link', { name: 'Tell us how true this is' })).toBeVisible();
      await expect(page.locator('co-i-statement, co-consent-form, co-reading-bar')).toHaveCount(0);
    });
  }

  for (const hostile of [
    'action=https://evil.example/collect',
    'ACTION=https://evil.example/collect',
    'action=https://evil.example/collect&action=/answers',
    'encoding=form&credentials=include&include-page',
    'value=yes&more-text=I%20am%20happy',
    'contact=Ring%20me&messages={"send":"Pay"}',
    'onclick=alert(1)&style=position:fixed&id=login&class=admin&slot=x',
    'disabled&required',
  ]) {
    test(`cannot say ${hostile}`, async ({ page, site, console }) => {
      await open(page, site, `<a href="/feedback#co-i-statement?name=home&${hostile}">${statement}</a>`);
      const card = page.locator('co-i-statement');
      await expect(page.getByRole('radio', { name: 'Sometimes' })).not.toBeChecked();
      expect((await card.evaluate((element) => element.getAttributeNames())).sort()).toEqual(['action', 'name']);
      expect(await card.getAttribute('action')).toBe('/answers');
      expect(await answer(page, site)).toMatchObject({ answer: { value: 'sometimes' } });
      expect(site.answers).toHaveLength(1);
      expect(console.filter((message) => message.startsWith('error: ')).join()).toContain('cannot be said by a link');
    });
  }

  test('says each thing once: the first counts', async ({ page, site }) => {
    await open(page, site, '<a href="/feedback#co-i-statement?name=home&statement=I choose.&statement=Pay.&next=A.&next=B.">Words</a>');
    expect(await answer(page, site)).toMatchObject({ question: { text: 'I choose.' } });
    await expect(page.getByText('B.', { exact: true })).toHaveCount(0);
  });

  test('keeps nothing of its own but what it looks like', async ({ page, site }) => {
    await open(
      page,
      site,
      `<a class="wide" data-co-theme="calm" data-co-challenge="https://evil.example/c" data-action="https://evil.example/x" data-co="i-statement" href="/feedback#co-i-statement?name=home">${statement}</a>`,
    );
    await expect(page.getByRole('radio', { name: 'Sometimes' })).toBeVisible();
    expect((await page.locator('co-i-statement').evaluate((element) => element.getAttributeNames())).sort()).toEqual([
      'action',
      'class',
      'data-co-theme',
      'name',
    ]);
    expect(await page.locator('co-i-statement').getAttribute('action')).toBe('/answers');
  });

  for (const [what, html] of [
    ['leads to a place in the page', '<a href="#co-i-statement">Tell us how true this is</a>'],
    ['has data-co, and no address of a tool', '<a href="/x" data-co="i-statement" data-name="home" data-action="/x">Tell us how true this is</a>'],
    ['is being written', `<div contenteditable>${link}</div>`],
  ] as const) {
    test(`stays a link where it ${what}`, async ({ page, site }) => {
      // The card beside it has come, so the link has been looked at.
      await open(page, site, `${html}<div data-co="i-statement" data-name="other">Another statement.</div>`);
      await expect(page.getByRole('group', { name: 'Another statement.' })).toBeVisible();
      await expect(page.locator('co-i-statement')).toHaveCount(1);
      await expect(page.getByText('Tell us how true this is')).toBeVisible();
    });
  }

  test('answers go where the site says, whatever a picture is called', async ({ page, site }) => {
    const picture = '<img name="scripts" alt="" src="/cdn/kit.js" data-action="https://evil.example/x">';
    await open(page, site, `${picture}${picture}<a href="/feedback#co-i-statement?name=home">${statement}</a>`);
    expect(await answer(page, site)).toMatchObject({ name: 'home' });
  });

  test('brings words only, no markup', async ({ page, site }) => {
    const markup = encodeURIComponent('<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>');
    await open(page, site, `<a href="/feedback#co-i-statement?name=home&statement=${markup}&next=${markup}">Words</a>`);
    await expect(page.getByRole('group', { name: /<img src=x/ })).toBeVisible();
    await expect(page.locator('co-i-statement img, co-i-statement script')).toHaveCount(0);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  });
});
