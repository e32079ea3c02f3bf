/** What the tests of a set of I statements share: its markup, and its parts as a person names them. */
import type { Locator, Page } from '@playwright/test';
import type { AnswerEnvelope, StatementSetAnswer } from '../src/answers/envelope';
import { addPage, type Site } from './site';
import { expect } from './test';

export const statements = ['I choose who comes into my home.', 'I know who is coming, and when.', 'I have enough time with my family.'];
export const thanks = 'Thank you. We have your answers.';

/** One statement. `more` is its attributes, `slots` what else is in it. */
export const item = (id: string, text: string, slots = '', version = '1'): string =>
  `<co-i-statement-item statement-id="${id}" statement-version="${version}">${text}${slots}</co-i-statement-item>`;

export const items = statements.map((text, index) => item(`home-${index + 1}`, text)).join('');
export const set = (attributes: string, content = items): string => `<co-i-statement-set ${attributes}>${content}</co-i-statement-set>`;
export const row = (page: Page | Locator, name: string): Locator => page.getByRole('radio', { name, exact: true });
export const press = (page: Page | Locator, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
export const statement = (page: Page | Locator, index: number): Locator => page.getByRole('heading', { name: statements[index], exact: true });

export async function open(page: Page, site: Site, content: string, path = '/set'): Promise<void> {
  await page.goto(addPage(site, path, content));
  await page.waitForFunction(() => [...document.querySelectorAll('co-i-statement-set')].every(({ shadowRoot }) => shadowRoot?.childElementCount));
}

/** The envelope that arrived as the first, or as the `index`th. */
export function received(site: Site, index = 0): AnswerEnvelope<StatementSetAnswer> {
  const answer = site.answers[index];
  if (!answer) throw new Error(`${site.answers.length} answers arrived, and not one at ${index}.`);
  return JSON.parse(answer.body) as AnswerEnvelope<StatementSetAnswer>;
}

/** Begins to count hands: the room, who counts, and on to the first statement. */
export async function beginCounting(page: Page, people = '12'): Promise<void> {
  await page.getByRole('textbox', { name: 'How many people are in the room?' }).fill(people);
  await page.getByRole('textbox', { name: 'Who is counting?' }).fill('Asha, facilitator');
  await press(page, 'Next');
  await expect(statement(page, 0)).toBeFocused();
}
