/** What the tests of the consent form share: its markup, and its parts as a person names them. */
import type { Locator, Page } from '@playwright/test';
import type { AnswerEnvelope } from '../src/answers/envelope';
import type { ConsentAnswer, ConsentRecord } from '../src/consent/record';
import { fitsSchema, isReceipt } from '../scripts/answer-schema';
import { addPage, type Site } from './site';
import { expect } from './test';

export const required =
  'name="story" organisation="Anytown Council" contact-email="together@anytown.example" privacy-href="/privacy" text-version="3" keep-until="2031-12-31" project="Your story on film"';

export const items = `
<co-consent-item name="take-part" required purpose="so that we can make the film">I take part.</co-consent-item>
<co-consent-item name="video" purpose="so that people can see you" data-categories="image, voice">You can film me.</co-consent-item>
<co-consent-item name="website" shared-with="our visitors">You can put the film on the website.</co-consent-item>`;

export const form = (attributes = '', content = items): string => `<co-consent-form ${required} ${attributes}>${content}</co-consent-form>`;

/** Where something is changed that was agreed before. */
export const later = (mode: string, attributes = ''): string =>
  `<co-consent-form name="story" organisation="Anytown Council" contact-email="together@anytown.example" mode="${mode}" ${attributes}></co-consent-form>`;

export const inAttribute = (record: ConsentRecord): string => JSON.stringify(record).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export async function open(page: Page, site: Site, content: string): Promise<void> {
  await page.goto(addPage(site, '/consent', content, ['/cdn/consent-form.js']));
  await page.waitForFunction(() => [...document.querySelectorAll('co-consent-form')].every(({ shadowRoot }) => shadowRoot?.childElementCount));
}

export const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
export const next = (page: Page): Promise<void> => press(page, 'Next');
export const choose = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).check();
export const title = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name });
/** The words of the step, as they are read: for three seconds the live region says them, too. */
export const step = (page: Page, words: string): Locator => page.locator('p:not([aria-live])', { hasText: words });
export const question = (page: Page, name: string): Locator => page.getByRole('group', { name });

/** Goes to the first question. */
export async function begin(page: Page): Promise<void> {
  await press(page, 'Start');
  await next(page);
  await choose(page, 'I understand');
  await next(page);
}

/** Says yes to everything, and chooses to say so out loud. */
export async function chooseSpoken(page: Page, site: Site, attributes = `action="${site.url}/answers"`): Promise<void> {
  await open(page, site, form(`${attributes} without="understood shown-name who"`));
  await press(page, 'Start');
  await next(page);
  await answer(page, 'Yes', 'Yes', 'Yes');
  await choose(page, 'I say yes out loud');
}

/** Answers the questions, one after another: yes, no, or skipped. */
export async function answer(page: Page, ...answers: readonly ('Yes' | 'No' | 'skip')[]): Promise<void> {
  for (const said of answers) {
    if (said === 'skip') {
      await press(page, 'Skip this one');
      continue;
    }
    await choose(page, said);
    await next(page);
  }
}

/** Gives everything that the form asks of a person who says yes. */
export async function sign(page: Page, who = 'Me'): Promise<void> {
  await choose(page, 'My first name');
  await page.getByRole('textbox', { name: 'The name to show' }).fill('Alex');
  await next(page);
  await choose(page, who);
  await next(page);
  await choose(page, 'I write my name');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Alex Green');
  await next(page);
  await expect(title(page, 'Check your answers')).toBeFocused();
}

export const send = (page: Page): Promise<void> => press(page, 'Send my answers');

/** What arrived, held to both schemas. */
export function received(site: Site, index = 0): AnswerEnvelope<ConsentAnswer> {
  const body = site.answers[index]?.body;
  if (!body) throw new Error(`${site.answers.length} answers arrived, and not one at ${index}.`);
  const envelope = JSON.parse(body) as AnswerEnvelope<ConsentAnswer>;
  expect([fitsSchema(envelope), fitsSchema.errors]).toEqual([true, null]);
  if (envelope.answer.record) expect([isReceipt(envelope.answer.record), isReceipt.errors]).toEqual([true, null]);
  return envelope;
}

/** What a press on `button` saves on the device. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
}
