import type { Locator, Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const title = '<h2 slot="title">At my door</h2>';
const sound = '<audio slot="recording" controls preload="auto" src="/story.wav"></audio>';
const track = '<track kind="captions" src="/story.vtt" srclang="en" default>';
const withCaptions = sound.replace('></audio>', `>${track}</audio>`);
const film = `<video slot="recording" controls preload="auto" src="/story.wav"><track kind="captions" src="/story.vtt" srclang="en"></video>`;
const said = `<p><time datetime="PT0S">0:00</time> <b>Sam:</b> What changed?</p>
<p><time>0:04</time> <b>Amina:</b> I chose who comes to my door.</p>
<p><time datetime="1m 10s">1:10</time> <b>Sam:</b> Thank you.</p>`;
const agreed = 'agreed-on="2026-05-03" agreed-until="2036-05-03"';

const story = (...content: readonly string[]): string => `<co-story ${agreed}>${title}${content.join('')}</co-story>`;
const open = (page: Page, site: Site, html: string): Promise<unknown> => page.goto(addPage(site, '/story', html));
const media = (page: Page): Locator => page.locator('audio, video');
const isPaused = (page: Page): Promise<boolean> => media(page).evaluate((element: HTMLMediaElement) => element.paused);
/** Moves the recording as a player does. */
const moveTo = (page: Page, seconds: number): Promise<void> =>
  media(page).evaluate((element: HTMLMediaElement, to) => void (element.currentTime = to), seconds);
const marked = (page: Page): Locator => page.locator('co-story .now');

test.describe('what is said, as the page has it', () => {
  test('a part plays from its time, and the pressed button pauses it; the focus stays', inEveryEngine, async ({ page, site }) => {
    await open(page, site, story(sound, said));
    const from = page.getByRole('button', { name: 'Play from 0:04', exact: true });
    await expect(page.getByRole('button')).toHaveText(['Play from 0:00', 'Play from 0:04', 'Play from 1:10']);
    expect(await isPaused(page)).toBe(true);
    await from.click();
    const pause = page.getByRole('button', { name: 'Pause', exact: true });
    await expect(pause).toBeFocused();
    await expect.poll(() => isPaused(page)).toBe(false);
    expect(await media(page).evaluate((element: HTMLMediaElement) => element.currentTime)).toBeGreaterThanOrEqual(3.9);
    await page.keyboard.press('Enter');
    await expect.poll(() => isPaused(page)).toBe(true);
    await expect(from).toBeFocused();
  });

  test('the part that is said is marked by a bar, and nothing is announced and nothing scrolls', inEveryEngine, async ({ page, site }) => {
    await open(page, site, story(sound, said) + '<p>More of the page.</p>'.repeat(60));
    await expect(marked(page)).toHaveCount(0);
    await page.evaluate(() => {
      Object.assign(window, { heard: 0 });
      const region = document.querySelector('co-story')?.shadowRoot?.querySelector('[aria-live]') as Element;
      new MutationObserver(() => Object.assign(window, { heard: 1 })).observe(region, { childList: true, subtree: true, characterData: true });
    });
    await page.getByRole('button', { name: 'Play from 0:00' }).waitFor();
    await page.evaluate(() => scrollTo(0, 400));
    const top = await page.evaluate(() => scrollY);
    await moveTo(page, 5);
    await expect(marked(page)).toHaveCount(1);
    expect(await marked(page).evaluate((line) => getComputedStyle(line, '::before').inlineSize)).toBe('6px');
    const words = (): Promise<string | undefined> =>
      marked(page).evaluate((line) => line.querySelector('slot')?.assignedElements()[0]?.textContent ?? undefined);
    expect(await words()).toContain('I chose who comes to my door.');
    await moveTo(page, 1);
    await expect.poll(words).toContain('What changed?');
    expect(await page.evaluate(() => [scrollY, (window as unknown as { heard: number }).heard])).toEqual([top, 0]);
  });

  test('the mark moves nothing', async ({ page, site }) => {
    await open(page, site, story(sound, said));
    const boxes = (): Promise<unknown> => page.locator('p').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as unknown));
    await page.getByRole('button', { name: 'Play from 0:00' }).waitFor();
    const before = await boxes();
    await moveTo(page, 5);
    await expect(marked(page)).toHaveCount(1);
    expect(await boxes()).toEqual(before);
  });

  test('the words stay where the page has them, and are as they were when the story leaves', async ({ page, site }) => {
    await open(page, site, story(sound, `${said}<h3>Afterwards</h3><p>It was on <time>3 May</time>.</p>`));
    await page.getByRole('button', { name: 'Play from 0:00' }).waitFor();
    await expect(page.getByRole('button')).toHaveCount(3);
    await expect(page.getByText('It was on 3 May.')).toBeVisible();
    await expect(page.locator('co-story')).toMatchAriaSnapshot(`
      - heading "What is said" [level=3]
      - button "Play from 0:00"
      - paragraph: "Sam: What changed?"
      - button "Play from 0:04"
      - paragraph: "Amina: I chose who comes to my door."
      - button "Play from 1:10"
      - paragraph: "Sam: Thank you."
      - heading "Afterwards" [level=3]
    `);
    const left = await page.locator('co-story').evaluate((element) => {
      element.remove();
      return element.querySelectorAll('[slot^=line]').length;
    });
    expect(left).toBe(0);
  });

  test('on paper, the times are next to the words, and nothing is to be pressed', inEveryEngine, async ({ page, site }) => {
    await open(page, site, story(sound, said));
    await expect(page.getByText('0:04', { exact: true })).not.toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('0:04', { exact: true })).toBeVisible();
    await expect(media(page)).not.toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('words without a recording have no buttons', async ({ page, site }) => {
    await open(page, site, story(said));
    await expect(page.getByText('They agreed until 3 May 2036.')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('0:04')).toBeVisible();
  });
});

test.describe('what is said, from the captions', () => {
  test('has its speakers, in parts that can be played', inEveryEngine, async ({ page, site }) => {
    await open(page, site, story(withCaptions));
    await expect(page.getByText('Amina: I met three people. I chose who comes into my home.')).toBeVisible();
    await expect(page.getByText('Sam: [laughs] And now?')).toBeVisible();
    await expect(page.getByText('I sleep better & I eat when I am hungry.')).toBeVisible();
    // Two people in one cue begin at the same time: one button, and both are marked.
    await page.getByRole('button', { name: 'Play from 0:09' }).click();
    await expect.poll(() => isPaused(page)).toBe(false);
    await expect(marked(page)).toContainText([/And now\?/, /Now I know who is at the door\./]);
  });

  test('nothing of the file is HTML of the page', async ({ page, site, console }) => {
    site.pages.set('/bad.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v <b>Sam</b>><img src=x onerror="alert(1)">&lt;script&gt;alert(2)&lt;/script&gt; Words.\n');
    await open(page, site, story(withCaptions.replace('/story.vtt', '/bad.vtt')));
    await expect(page.getByText('<script>alert(2)</script> Words.')).toBeVisible();
    expect(await page.locator('co-story').evaluate((host) => host.shadowRoot?.querySelectorAll('img, script').length)).toBe(0);
    expect(console.filter((line) => line.startsWith('pageerror'))).toEqual([]);
  });

  test('paragraphs of the page come before captions', async ({ page, site }) => {
    await open(page, site, story(film, said));
    await expect(page.getByRole('button')).toHaveCount(3);
    await expect(page.getByText('I met three people.')).toHaveCount(0);
  });

  test('captions of a film are on, and stay off when a person turns them off', inEveryEngine, async ({ page, site }) => {
    await open(page, site, story(film));
    const mode = (): Promise<string | undefined> => media(page).evaluate((element: HTMLMediaElement) => element.textTracks[0]?.mode);
    await expect.poll(mode).toBe('showing');
    await media(page).evaluate((element: HTMLMediaElement) => void Object.assign(element.textTracks[0] as TextTrack, { mode: 'disabled' }));
    await moveTo(page, 5);
    await expect(marked(page)).toHaveCount(1);
    expect(await mode()).toBe('disabled');
    await expect(page.getByText('I met three people.')).toBeVisible();
  });

  for (const [name, file] of [
    ['no VTT', '<p>Not here</p>'],
    ['a VTT without one cue', 'WEBVTT\n\nnothing\n'],
    ['a wrong address', undefined],
  ] as const)
    test(`${name}: the person is told, the console names the file, and the rest stays`, inEveryEngine, async ({ page, site, console }) => {
      if (file) site.pages.set('/wrong.vtt', file);
      await open(page, site, story(withCaptions.replace('/story.vtt', '/wrong.vtt')));
      await expect(page.getByText('We do not have the words of this recording.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'At my door' })).toBeVisible();
      await expect.poll(() => console.join('\n')).toContain('<co-story> track: "');
      expect(console.join('\n')).toContain('/wrong.vtt" cannot be read. Check the address, that the file begins with WEBVTT,');
    });
});

test.describe('a recording', () => {
  test('that does not play is told, with the words below it and the focus kept', inEveryEngine, async ({ page, site, console }) => {
    const source = '<audio slot="recording" controls preload="none"><source src="/none.mp3"><source src="/none.ogg"></audio>';
    await open(page, site, story(source, said));
    await page.getByRole('button', { name: 'Play from 0:04' }).click();
    const trouble = page.getByText('We cannot play this recording at the moment. You can read what is said.');
    await expect(trouble).toBeFocused();
    await expect(page.getByText('I chose who comes to my door.')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect.poll(() => console.join('\n')).toMatch(/<co-story> slot recording: ".*none\.ogg" cannot be played\. Check the address/);
  });

  test('that the policy of the page forbids is told, too', async ({ page, site }) => {
    site.policy = site.policy.replace("; media-src 'self'", '');
    await open(page, site, story(withCaptions));
    await expect(page.getByText('We cannot play this recording at the moment.')).toBeVisible();
    await page.evaluate(() => (window.violations = []));
  });

  test('never plays by itself', async ({ page, site, console }) => {
    await open(page, site, story(sound.replace('controls', 'autoplay muted'), said));
    await page.getByRole('button', { name: 'Play from 0:04' }).waitFor();
    await expect.poll(() => console.join('\n')).toContain('<co-story> slot recording: has autoplay.');
    expect(console.join('\n')).toContain('<co-story> slot recording: has no controls.');
    expect(await isPaused(page)).toBe(true);
    expect(await media(page).evaluate((element: HTMLMediaElement) => [element.controls, element.currentTime])).toEqual([true, 0]);
  });

  test('stops when another one starts', inEveryEngine, async ({ page, site }) => {
    await open(page, site, story(sound, said) + story(sound, said));
    const first = (): Promise<boolean> =>
      media(page)
        .first()
        .evaluate((element: HTMLMediaElement) => element.paused);
    await page.getByRole('button', { name: 'Play from 0:00' }).first().click();
    await expect.poll(first).toBe(false);
    await page.getByRole('button', { name: 'Play from 0:00' }).click();
    await expect.poll(first).toBe(true);
  });
});

test('the console names a part that is after the end', async ({ page, site, console }) => {
  await open(page, site, story(sound, said));
  await expect.poll(() => media(page).evaluate((element: HTMLMediaElement) => element.readyState)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Play from 1:10' }).click();
  await expect.poll(() => console.join('\n')).toContain('<co-story> slot recording: cannot be played from 1:10. It is shorter, or its server');
});

test('the console names what is missing', async ({ page, site, console }) => {
  const video = '<video slot="recording" controls src="/story.wav"></video>';
  const wrong = `<p><time>0:09</time> One.</p><p><time>0:04</time> Two.</p>`;
  await open(page, site, `<co-story></co-story><co-story agreed-until="soon" take-back-href="javascript:alert(1)">${title}${video}${wrong}</co-story>`);
  await expect.poll(() => console.join('\n')).toContain('<co-story> slot title: is empty.');
  for (const text of [
    'default slot: has no words, and there is no recording.',
    'agreed-until: is missing, and so is consent.',
    'agreed-until: "soon" is not a date.',
    'take-back-href: is not a path or an https: address.',
    'slot recording: has no captions.',
    'time: is before the one above it.',
  ])
    expect(console.join('\n')).toContain(`<co-story> ${text}`);
  await expect(page.getByRole('link')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the recording has its controls, and everything can be read', async ({ page, site }) => {
    await open(page, site, story('<p slot="about">Told by Amina.</p>', sound, '<p slot="easy">Amina chooses.</p>', said));
    for (const text of ['Told by Amina.', 'Amina chooses.', 'I chose who comes to my door.', '0:04']) await expect(page.getByText(text)).toBeVisible();
    await expect(media(page)).toBeVisible();
  });
});

test('captions of another file, on the same recording, are read in place of those before', async ({ page, site }) => {
  const vtt = (words: string): string => `WEBVTT\n\n00:00.000 --> 00:02.000\n${words}\n`;
  site.pages.set('/one.vtt', vtt('The words of Amina.'));
  site.pages.set('/other.vtt', vtt('The words of Joe.'));
  await open(page, site, story(withCaptions.replace('/story.vtt', '/one.vtt')));
  await expect(page.getByText('The words of Amina.')).toBeVisible();
  await page.locator('track').evaluate((track) => track.setAttribute('src', '/other.vtt'));
  await expect(page.getByText('The words of Joe.')).toBeVisible();
  await expect(page.getByText('The words of Amina.')).toHaveCount(0);
});
