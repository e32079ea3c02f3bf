/** What the tests of the I statement card share: its markup, and its parts as a person names them. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { AnswerEnvelope } from '../src/answers/envelope';
import { addPage, type Site } from './site';

export const statement = 'I choose who comes into my home to support me.';
export const thanks = 'Thank you. We have your answer.';

export const card = (attributes: string, content = statement): string => `<co-i-statement ${attributes}>${content}</co-i-statement>`;
export const element = (page: Page): Locator => page.locator('co-i-statement').first();
export const status = (page: Page): Locator => page.locator('[aria-live]').last();
export const row = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });
export const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send my answer' }).click();

export async function open(page: Page, site: Site, content: string): Promise<void> {
  addPage(site, '/done', 'Done.');
  await page.goto(addPage(site, '/card', content));
  await page.waitForFunction(() => [...document.querySelectorAll('co-i-statement')].every(({ shadowRoot }) => shadowRoot?.childElementCount));
}

/** The envelope that arrived as the first, or as the `index`th. */
export function received(site: Site, index = 0): AnswerEnvelope {
  const answer = site.answers[index];
  if (!answer) throw new Error(`${site.answers.length} answers arrived, and not one at ${index}.`);
  return JSON.parse(answer.body) as AnswerEnvelope;
}

/** What a form would send now. */
export const formEntries = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form') as HTMLFormElement)) as Record<string, string>);

/** Opens what was saved, and says where: as a file; in WebKit, where no test can open one, from the site, under a policy that lets it ask for nothing (the icon is the browser’s wish). */
export async function openSaved(page: Page, site: Site, path: string, engine: string): Promise<string> {
  const address = engine === 'webkit' ? `${site.url}/saved` : pathToFileURL(path).href;
  site.policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";
  site.pages.set('/saved', readFileSync(path, 'utf8'));
  await page.goto(address);
  return address;
}
