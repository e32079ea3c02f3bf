/** Every element of the kit follows the three switches of the page, live. */
import { allFacts } from '../src/facts/all';
import { components } from './all-examples';
import { addPage } from './site';
import { speedFor } from './pilots';
import { expect, test } from './test';

/** What there is to hear: a question, or words of the page. A button, a picture, a step and an error are heard with the page around them. */
const withWords = [
  'agenda',
  'choices',
  'comment',
  'details',
  'easy-block',
  'easy-read',
  'glossary',
  'help',
  'ideas',
  'i-statement',
  'i-statement-maker',
  'notice',
  'panel',
  'promise',
  'results',
  'story',
  'text',
];
/** The bar is the switch itself, and its own buttons read out. The set draws the words of its statements. */
const followers = components.filter((name) => name !== 'reading-bar' && name !== 'i-statement-item');

const content: Readonly<Record<string, string>> = {
  'choices': '<co-choices name="n">When?<co-choice value="a">Now</co-choice><co-choice value="b">Later</co-choice></co-choices>',
  'details': '<co-details open><span slot="summary">More</span>Words.</co-details>',
  'easy-read': '<co-easy-read><div slot="standard"><h2>One</h2>Words.</div><div slot="easy"><h2>One</h2>Easy.</div></co-easy-read>',
  'error-summary': '<form><co-error-summary></co-error-summary></form>',
  'picture': '<co-picture name="home"></co-picture>',
  'progress': '<co-progress step="1" total="2"></co-progress>',
};

for (const name of followers) {
  test(`co-${name} follows easy words, pictures and listening, and back`, speedFor(name), async ({ page, site }) => {
    const html = content[name] ?? `<co-${name} name="n" picture="home">Words.<span slot="title">Title</span></co-${name}>`;
    await page.goto(addPage(site, '/reading', html));
    const element = page.locator(`co-${name}`);
    const root = element.locator('.root').first();
    const read = (way: string): Promise<void> => page.evaluate((words) => document.documentElement.setAttribute('data-co-reading', words), way);
    // A block of easy words has these and no others.
    const usual = name === 'easy-block' ? /\beasy\b/ : /\bstandard\b/;
    // A word in a sentence of the page has the letters of the sentence.
    const easy = allFacts[name]?.isInSentence ? /\bstandard\b.*\bno-pictures\b/ : /\beasy\b.*\bno-pictures\b/;
    await expect(root).toHaveClass(usual);
    await read('easy no-pictures listen');
    await expect(root).toHaveClass(easy);
    await expect(element.locator('co-listen')).toHaveCount(withWords.includes(name) ? 1 : 0);
    await expect(element.locator('svg:visible')).toHaveCount(0);
    await read('');
    await expect(root).toHaveClass(usual);
    await expect(root).not.toHaveClass(/no-pictures/);
    await expect(element.locator('co-listen')).toHaveCount(0);
  });
}
