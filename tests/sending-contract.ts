/**
 * What every tool does that sends an answer: `docs/sending-answers.md` promises it once for all of them. Each tool's own tests run it, in a real browser, through
 * roles and names. How the transport, the shield and the server's replies work in detail is tested once, with the I statement card.
 */
import type { Locator, Page } from '@playwright/test';
import { fitsSchema } from '../scripts/answer-schema';
import type { AnswerEnvelope } from '../src/answers/envelope';
import { addPage, type Site } from './site';
import { speedFor } from './pilots';
import { inEveryEngine } from './speeds';
import { expect, test } from './test';

export interface SendingContract {
  /** Tag of the element: `co-i-statement`. */
  readonly tag: string;
  /** What the envelope calls the tool, if it is not the tag. */
  readonly tool?: string;
  /** The tool as it is on a page, with these attributes. */
  readonly markup: (attributes: string) => string;
  /** Answers everything that must be answered, as a person does, and stops before the button that sends. */
  readonly answer: (page: Page) => Promise<void>;
  /** Words of the button that sends. */
  readonly send: string;
  /** What is shown when the answer has arrived, and takes the focus. */
  readonly thanks: string;
  /** Something that the person answered, as it stays on the screen while the answer is not sent. */
  readonly kept: (page: Page) => Locator;
}

interface Sender extends HTMLElement {
  confirmSent: (info?: object) => Promise<void>;
  failSent: (problem?: unknown) => Promise<void>;
}

export function keepsTheSendingContract({ tag, tool = tag, markup, answer, send, thanks, kept }: SendingContract): void {
  const notSent = 'We could not send your answer.';
  const element = (page: Page): Locator => page.locator(tag);
  const press = (page: Page, name = send): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const envelopeIn = (site: Site, index = 0): AnswerEnvelope<unknown> => JSON.parse(site.answers[index]?.body ?? '') as AnswerEnvelope<unknown>;

  /** Opens the tool, answers, and presses the button that sends. */
  async function sendOne(page: Page, site: Site, attributes = `action="${site.url}/answers"`): Promise<void> {
    await page.goto(addPage(site, '/sending', markup(attributes)));
    await answer(page);
    await press(page);
  }

  test.describe('as a tool that sends', speedFor(tag), () => {
    test('posts one envelope that fits the schema, without cookies, and thanks the person', inEveryEngine, async ({ page, site, context }) => {
      await context.addCookies([{ name: 'session', value: 'secret', url: site.url }]);
      await sendOne(page, site);
      await expect(page.getByText(thanks).first()).toBeFocused();
      expect(site.answers).toHaveLength(1);
      const envelope = envelopeIn(site);
      expect([fitsSchema(envelope), fitsSchema.errors]).toEqual([true, null]);
      expect(envelope.tool).toBe(tool);
      expect(site.answers[0]?.headers).toMatchObject({ 'idempotency-key': envelope.id });
      expect(site.answers[0]?.headers).not.toHaveProperty('cookie');
    });

    test('lets the page send, and shows what the page says happened', async ({ page, site }) => {
      await page.goto(addPage(site, '/sending', markup('')));
      await page.evaluate(() => addEventListener('coSubmit', (event) => event.preventDefault()));
      await answer(page);
      await press(page);
      await element(page).evaluate((host) => (host as Sender).failSent('Our line is down.'));
      await expect(page.getByText('Our line is down.')).toBeVisible();
      await press(page, 'Try again');
      await element(page).evaluate((host) => (host as Sender).confirmSent({ message: 'We read it on Friday.' }));
      await expect(page.getByText('We read it on Friday.')).toBeVisible();
      expect(site.answers).toHaveLength(0);
    });

    test('keeps the answer when the server refuses it, and sends the same envelope again', async ({ page, site }) => {
      site.respond = (_, response) => response.writeHead(422).end(JSON.stringify({ detail: '<b>Please</b> look again.' }));
      await sendOne(page, site);
      await expect(page.getByText(notSent)).toBeFocused();
      await expect(page.getByText('<b>Please</b> look again.')).toBeVisible();
      await expect(kept(page)).toBeVisible();
      site.respond = undefined;
      await press(page, 'Try again');
      await expect(page.getByText(thanks).first()).toBeVisible();
      expect(envelopeIn(site, 1)).toEqual(envelopeIn(site));
    });

    test('sends what a program wrote into a field without telling anyone', async ({ page, site }) => {
      await page.goto(addPage(site, '/sending', markup(`action="${site.url}/answers"`)));
      await answer(page);
      const isWritten = await element(page).evaluate((host) => {
        const roots = [host, ...host.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        const field = roots.flatMap((root) => [...root.querySelectorAll('textarea')]).find((each) => each.checkVisibility());
        if (field) field.value = 'Dictated words.';
        return field !== undefined;
      });
      test.skip(!isWritten, 'There is nothing to write into on the screen that sends.');
      await press(page);
      await expect(page.getByText(thanks).first()).toBeVisible();
      expect(site.answers[0]?.body).toContain('Dictated words.');
    });

    test('shows an error of the server about no part of the answer in the notice', async ({ page, site }) => {
      site.respond = (_, response) => response.writeHead(422).end(JSON.stringify({ errors: [{ pointer: '#/kit', detail: 'Your kit is too old.' }] }));
      await sendOne(page, site);
      await expect(page.getByText(notSent)).toBeFocused();
      await expect(page.getByText('Your kit is too old.')).toBeVisible();
    });

    test('tells the person when their answer is held for review', async ({ page, site }) => {
      site.respond = (_, response) => response.writeHead(202).end();
      await sendOne(page, site);
      await expect(page.getByText('A person will read your answer before we use it.')).toBeVisible();
    });

    test('thanks nobody for a web page in place of a reply', async ({ page, site }) => {
      site.respond = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title>');
      await sendOne(page, site);
      await expect(page.getByText(notSent)).toBeVisible();
      await expect(kept(page)).toBeVisible();
    });

    test('says that the device is offline, and sends when the person tries again', async ({ page, site, context }) => {
      await page.goto(addPage(site, '/sending', markup(`action="${site.url}/answers"`)));
      await answer(page);
      await context.setOffline(true);
      await press(page);
      await expect(page.getByText('You are not online now.')).toBeVisible();
      await context.setOffline(false);
      await expect(page.getByText('You are online again.')).toBeVisible();
      await press(page, 'Try again');
      await expect(page.getByText(thanks).first()).toBeVisible();
    });

    test('sends once, however often the button is pressed', async ({ page, site }) => {
      let finish = (): void => undefined;
      site.respond = (_, response) => void (finish = () => response.writeHead(201).end());
      await sendOne(page, site);
      const busy = page.getByRole('button', { name: 'We are sending your' });
      await expect(busy).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      await expect.poll(() => site.answers.length).toBe(1);
      finish();
      await expect(page.getByText(thanks).first()).toBeVisible();
      expect(site.answers).toHaveLength(1);
    });

    test('in another language while it is sent, says what happens in that language', async ({ page, site }) => {
      let finish = (): void => undefined;
      site.respond = (_, response) => void (finish = () => response.writeHead(500).end());
      site.pages.set('/welsh.js', '');
      await page.goto(addPage(site, '/sending', markup(`action="${site.url}/answers"`), [`/cdn/${tag.slice(3)}.cy.js`]));
      await answer(page);
      await page.clock.install();
      await press(page);
      await expect.poll(() => site.answers.length).toBe(1);
      await page.clock.runFor(8000);
      await expect(page.getByText('This is taking a while.').first()).toBeVisible();
      await page.evaluate(() => (document.documentElement.lang = 'cy'));
      await expect(page.getByText('Mae hyn yn cymryd amser.').first()).toBeVisible();
      await expect(page.getByText('This is taking a while.')).toHaveCount(0);
      finish();
    });

    test('keeps nothing on the device, and shows nothing of an answer to the next person who goes Back', inEveryEngine, async ({ page, site }) => {
      await sendOne(page, site);
      await expect(page.getByText(thanks).first()).toBeVisible();
      expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
      // The browser keeps the page whole, and shows it again.
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await expect(page.getByText('Your answer is gone from this screen.')).toBeVisible();
      await expect(kept(page)).toHaveCount(0);
    });

    test('has a trap for programs that no person meets', async ({ page, site }) => {
      await page.goto(addPage(site, '/sending', markup(`action="${site.url}/answers"`)));
      await answer(page);
      await expect(page.getByRole('textbox', { name: 'Leave this box empty.' })).toHaveCount(0);
    });
  });
}
