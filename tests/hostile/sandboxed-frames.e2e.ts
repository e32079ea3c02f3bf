/** Pages that may not post forms, save files or print: a frame of another site, or a server's `Content-Security-Policy: sandbox`. */
import type { Frame, Page } from '@playwright/test';
import { card, row, send as sendCard, statement, thanks } from '../card';
import { answer, begin, form, send as sendConsent } from '../consent';
import { addPage, strictPolicy, type Site } from '../site';
import { inEachRun } from '../speeds';
import { expect, test } from '../test';

/** What each tool that sends needs to be sent, and what a person does to send it. */
const tools: Readonly<Record<string, { readonly html: (action: string) => string; readonly use: (page: Page) => Promise<void>; readonly thanks: string }>> = {
  'i-statement': {
    html: (action) => card(`name="home" action="${action}"`),
    use: async (page) => {
      await row(page, 'Sometimes').check();
      await sendCard(page);
    },
    thanks,
  },
  'i-statement, by Enter': {
    html: (action) => card(`name="home" action="${action}"`),
    use: async (page) => {
      await row(page, 'Sometimes').check();
      await row(page, 'Sometimes').press('Enter');
    },
    thanks,
  },
  'consent-form': {
    html: (action) => form(`action="${action}"`),
    use: async (page) => {
      await begin(page);
      await answer(page, 'No');
      await sendConsent(page);
    },
    thanks: 'That is fine.',
  },
};

/** What a page may be allowed, besides scripts: nothing of it is needed to send an answer. */
const permissions = ['allow-same-origin', 'allow-same-origin allow-forms', 'allow-same-origin allow-modals allow-downloads allow-popups'];

/** Opens `html` in a frame that may only do what is named. */
async function openFrame(page: Page, site: Site, sandbox: string, html: string): Promise<Frame> {
  site.policy = `${strictPolicy}; font-src 'self'; frame-src 'self'`;
  const inner = addPage(site, '/inner', html);
  await page.goto(addPage(site, '/outer', `<iframe title="Inner" width="500" height="800" sandbox="allow-scripts ${sandbox}" src="${inner}"></iframe>`, []));
  const frame = page.frame({ url: inner });
  if (!frame) throw new Error('The frame is not there.');
  return frame;
}

for (const [name, { html, use, thanks: words }] of Object.entries(tools)) {
  for (const sandbox of permissions) {
    test(`${name}: sends from a frame with sandbox="allow-scripts ${sandbox}"`, async ({ page, site }) => {
      const frame = await openFrame(page, site, sandbox, html(`${site.url}/answers`));
      await use(frame as unknown as Page);
      await expect(frame.getByText(words)).toBeVisible();
      expect(site.answers).toHaveLength(1);
    });
  }

  test(`${name}: sends from a page whose server sends a policy with "sandbox"`, async ({ page, site }) => {
    site.policy = `${strictPolicy}; font-src 'self'; sandbox allow-scripts allow-same-origin`;
    await page.goto(addPage(site, '/boxed', html(`${site.url}/answers`)));
    await use(page);
    await expect(page.getByText(words)).toBeVisible();
    expect(site.answers).toHaveLength(1);
  });
}

test('a copy that the frame cannot save is never claimed: the person reads what else they can do', inEachRun, async ({ page, site }) => {
  const frame = await openFrame(page, site, 'allow-same-origin', card(`name="home" action="${site.url}/answers"`, statement));
  await row(frame as unknown as Page, 'Sometimes').check();
  await sendCard(frame as unknown as Page);
  await frame.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(frame.getByText('You can print it, or take a photo of it.').first()).toBeVisible();
});
