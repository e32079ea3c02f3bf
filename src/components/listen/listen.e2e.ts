import type { Locator, Page } from '@playwright/test';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import { finishSentence, giveVoices, isSpeaking, spokenIn } from '../../../tests/voice';

const words = '<div id="news"><p>We opened a new room. You can <b>meet</b> there.</p><p lang="cy">Croeso i bawb.</p><p hidden>Not this.</p></div>';
const texts = async (page: Page): Promise<string[]> => (await spokenIn(page)).map(({ text }) => text);
/** The words that are marked now. */
const marked = (page: Page): Promise<string> => page.evaluate(() => [...(CSS.highlights.get('co-listen') ?? [])].map(String).join());
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

test('reads sentence by sentence, marks the one that is read, and ends', inEveryEngine, async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB', 'Nia cy-GB');
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen>${words}`));
  await expect(page.getByRole('group', { name: 'Listen to this part: We opened a new room.' })).toBeVisible();
  expect(await texts(page)).toEqual([]);
  await button(page, 'Listen').click();
  await expect.poll(() => marked(page)).toBe('We opened a new room.');
  await finishSentence(page);
  await expect.poll(() => marked(page)).toBe('You can meet there.');
  await finishSentence(page);
  await finishSentence(page);
  await expect(button(page, 'Listen')).toBeFocused();
  expect(await marked(page)).toBe('');
  expect((await spokenIn(page)).map(({ text, voice }) => [text, voice])).toEqual([
    ['We opened a new room.', 'Anna'],
    ['You can meet there.', 'Anna'],
    ['Croeso i bawb.', 'Nia'],
  ]);
});

test('pauses, goes on with the same sentence, and stops; the focus stays on a button', inEveryEngine, async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen>${words}`));
  await button(page, 'Listen').click();
  await finishSentence(page);
  await button(page, 'Pause').click();
  expect(await isSpeaking(page)).toBe(false);
  await expect(button(page, 'Carry on')).toBeFocused();
  await button(page, 'Carry on').click();
  await expect.poll(() => texts(page)).toEqual(['We opened a new room.', 'You can meet there.', 'You can meet there.']);
  await button(page, 'Stop').click();
  expect(await isSpeaking(page)).toBe(false);
  await expect(button(page, 'Listen')).toBeFocused();
  await button(page, 'Listen').click();
  await expect.poll(async () => (await texts(page)).at(-1)).toBe('We opened a new room.');
});

test('slower says the sentence again, slower, and stays slow for the next', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen>${words}`));
  await button(page, 'Listen').click();
  const slower = page.getByRole('button', { name: 'Slower' });
  await expect(slower).toHaveAttribute('aria-pressed', 'false');
  await slower.click();
  await expect(slower).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await spokenIn(page)).map(({ rate }) => rate)).toEqual([1, 0.75]);
  await finishSentence(page);
  await expect.poll(async () => (await spokenIn(page)).at(-1)?.rate).toBe(0.75);
});

test('uses no voice that sends the words away, and says when the device has none', async ({ page, site }) => {
  await giveVoices(page, 'Cloud-Anna en-GB', 'Nia cy-GB');
  await page.goto(addPage(site, '/listen', '<co-listen for="news"></co-listen><p id="news">We opened a new room.</p>'));
  await button(page, 'Listen').click();
  await expect(page.locator('[aria-live]').filter({ hasText: 'This device has no voice for these words.' })).toBeVisible();
  expect(await texts(page)).toEqual([]);
});

test('two never speak at once: the second stops the first, and so does the page’s own sound', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  const other = '<co-listen for="other"></co-listen><p id="other">The other words.</p><audio controls src="/story.wav"></audio>';
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen>${words}${other}`));
  await button(page, 'Listen').first().click();
  await button(page, 'Listen').click();
  await expect.poll(async () => (await texts(page)).at(-1)).toBe('The other words.');
  await expect(button(page, 'Pause')).toHaveCount(1);
  await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.play());
  await expect(button(page, 'Pause')).toHaveCount(0);
  expect(await isSpeaking(page)).toBe(false);
  await button(page, 'Listen').first().click();
  await expect.poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true);
});

test('stops when it goes away, and when the words that it reads go away', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen>${words}`));
  await button(page, 'Listen').click();
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.evaluate(() => document.documentElement.setAttribute('data-co-reading', 'easy'));
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await button(page, 'Listen').click();
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.locator('co-listen').evaluate((element) => element.remove());
  expect(await isSpeaking(page)).toBe(false);
  expect(await marked(page)).toBe('');
});

test('a recording comes first: its buttons play it, and its own controls are away', inEveryEngine, async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  const card = '<co-i-statement name="home">I choose who comes into my home.<audio slot="audio" controls src="/story.wav"></audio></co-i-statement>';
  await page.goto(addPage(site, '/listen', `<co-reading-bar></co-reading-bar>${card}`, ['/cdn/reading-bar.js', '/cdn/i-statement.js']));
  const audio = page.locator('audio');
  const isPlaying = (): Promise<boolean> => audio.evaluate((element: HTMLAudioElement) => !element.paused);
  await expect(audio).toBeVisible();
  await page.getByRole('switch', { name: 'Listen' }).click();
  await expect(audio).toBeHidden();
  const inCard = page.locator('co-i-statement');
  await inCard.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(isPlaying).toBe(true);
  expect(await texts(page)).toEqual([]);
  await inCard.getByRole('button', { name: 'Slower' }).click();
  expect(await audio.evaluate((element: HTMLAudioElement) => element.playbackRate)).toBe(0.75);
  await inCard.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(isPlaying).toBe(false);
  expect(await audio.evaluate((element: HTMLAudioElement) => element.currentTime)).toBe(0);
  await page.getByRole('switch', { name: 'Listen' }).click();
  await expect(inCard.getByRole('button', { name: 'Listen' })).toHaveCount(0);
});

test('the bar reads the whole page, into the tools, and not itself', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  const card = '<co-i-statement name="home" more="off" no-skip>I choose who comes into my home.</co-i-statement>';
  await page.goto(addPage(site, '/listen', `<co-reading-bar></co-reading-bar>${card}`, ['/cdn/reading-bar.js', '/cdn/i-statement.js']));
  await page.getByRole('switch', { name: 'Listen' }).click();
  await page.getByRole('button', { name: 'Listen to this page' }).click();
  for (let count = 1; await isSpeaking(page); count++) {
    await finishSentence(page);
    expect(count).toBeLessThan(20);
    await page.evaluate(() => Promise.resolve());
  }
  expect(await texts(page)).toEqual([
    'A page',
    'I choose who comes into my home.',
    'How true is this for you?',
    'Yes, always',
    'Sometimes',
    'No, never',
    'I am not sure',
    'This is not about me',
    'Send my answer',
  ]);
});

test('lines, buttons and labels are not glued together, and what is closed is not read', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  const content =
    '<p>10 High Street<br>Leeds</p><button>Go</button><button>Back</button><label>I agree</label> <label>I do not</label><details><summary>More</summary>Hidden words</details>';
  await page.goto(addPage(site, '/listen', `<co-listen for="all"></co-listen><div id="all">${content}</div>`));
  await button(page, 'Listen').click();
  for (let count = 0; count < 20 && (await isSpeaking(page)); count++) {
    await finishSentence(page);
    await page.evaluate(() => Promise.resolve());
  }
  expect(await texts(page)).toEqual(['10 High Street', 'Leeds', 'Go', 'Back', 'I agree', 'I do not', 'More']);
});

test('the focus stays on a button when the reading ends by itself', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.goto(addPage(site, '/listen', '<co-listen for="news"></co-listen><p id="news">One.</p>'));
  await button(page, 'Listen').click();
  await page.getByRole('button', { name: 'Slower' }).click();
  await finishSentence(page);
  await expect(button(page, 'Listen')).toBeFocused();
});

test('words that the device cannot speak are told at the end; a voice that fails is told at once', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen><div id="news"><p lang="cy">Croeso.</p><p>Welcome.</p></div>`));
  const told = page.locator('[aria-live]').filter({ hasText: 'This device has no voice for these words.' });
  await button(page, 'Listen').click();
  await expect.poll(() => texts(page)).toEqual(['Welcome.']);
  await finishSentence(page);
  await expect(told).toBeVisible();
  await button(page, 'Listen').click();
  await page.evaluate(() => window.voices.fail('synthesis-failed'));
  await expect(told).toBeVisible();
});

test('stops where a page of one page is changed under it', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen>${words}`));
  await button(page, 'Listen').click();
  await page.evaluate(() => document.getElementById('news')?.replaceChildren('Other words.'));
  await finishSentence(page);
  await expect(button(page, 'Listen')).toBeVisible();
  expect(await texts(page)).toEqual(['We opened a new room.']);
});

test('voices that come late: presses meanwhile make no second voice', async ({ page, site }) => {
  await giveVoices(page, 'Late-Anna en-GB');
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen>${words}`));
  await button(page, 'Listen').click();
  await button(page, 'Pause').click();
  await button(page, 'Carry on').click();
  await page.evaluate(() => window.voices.come());
  await expect.poll(() => texts(page)).toEqual(['We opened a new room.']);
});

test('an invalid language tag does not stop anyone from listening', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.goto(addPage(site, '/listen', `<div lang="en_GB"><co-listen for="news"></co-listen>${words}</div>`));
  await button(page, 'Listen').click();
  await expect.poll(() => texts(page)).toEqual(['We opened a new room.']);
});

test('a recording that does not play gives way to a voice, and is told to the developer', async ({ page, site, console }) => {
  await giveVoices(page, 'Anna en-GB');
  const card = '<co-easy-block picture="home">You choose.<audio slot="audio" controls preload="none" src="/missing.wav"></audio></co-easy-block>';
  await page.goto(addPage(site, '/listen', `<div data-co-reading="listen">${card}</div>`, ['/cdn/easy-block.js', '/cdn/listen.js']));
  await button(page, 'Listen').click();
  await expect.poll(() => texts(page)).toEqual(['You choose.']);
  expect(console.join('\n')).toContain('<co-listen> slot audio: cannot be played.');
  await expect(page.locator('audio')).toHaveJSProperty('controls', true);
});

test('a recording is given back as it was', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.goto(addPage(site, '/listen', `<div id="part"><co-listen></co-listen>Words.<audio slot="audio" src="/story.wav"></audio></div>`));
  const audio = page.locator('audio');
  await audio.evaluate((element: HTMLAudioElement) => (element.playbackRate = 1.5));
  await page.locator('co-listen').evaluate((element) => element.remove());
  await page.locator('#part').evaluate((part) => part.prepend(document.createElement('co-listen')));
  await button(page, 'Listen').click();
  await page.getByRole('button', { name: 'Slower' }).click();
  await page.locator('co-listen').evaluate((element) => element.remove());
  await expect(audio).toHaveJSProperty('playbackRate', 1.5);
  await expect(audio).toHaveJSProperty('controls', false);
  await expect(audio).toHaveJSProperty('paused', true);
});

test('the mark is that of the one who reads', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen><co-listen id="idle" for="news"></co-listen>${words}`));
  await button(page, 'Listen').first().click();
  await expect.poll(() => marked(page)).toBe('We opened a new room.');
  await page.locator('#idle').evaluate((element) => element.remove());
  expect(await marked(page)).toBe('We opened a new room.');
  expect(await page.evaluate(() => document.adoptedStyleSheets.some((sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('co-listen'))))).toBe(
    true,
  );
});

test('if the browser cannot mark it, the sentence is next to the buttons, and is not said twice', async ({ page, site }) => {
  await giveVoices(page, 'Anna en-GB');
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  await page.goto(addPage(site, '/listen', `<co-listen for="news"></co-listen>${words}`));
  await button(page, 'Listen').click();
  const now = page.locator('co-listen .now');
  await expect(now).toHaveText('We opened a new room.');
  await expect(now).toHaveAttribute('aria-hidden', 'true');
  await finishSentence(page);
  await expect(now).toHaveText('You can meet there.');
  await button(page, 'Stop').click();
  await expect(now).toHaveCount(0);
});

test('an id that is not there is told to the developer', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/listen', '<co-listen for="nothing"></co-listen>'));
  await expect.poll(() => console.join('\n')).toContain('<co-listen> for: does not match: no element of the page has the id "nothing".');
});
