import { withMicrophone } from '../../../tests/launch';
import { button, comment, open, press, question, received, send, stillOpen, watch, type Watched } from '../../../tests/recording';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.use({ launchOptions: withMicrophone });
test.skip(({ browserName }) => browserName === 'webkit', 'Debian’s WebKit has no MediaRecorder');

test('stops by itself at its limit, and keeps what was said', async ({ page, site }) => {
  await open(page, site, 'spoken-limit="2"');
  await press(page, 'Record what you want to say');
  await expect(page.getByText('That is as long as a recording can be.').first()).toBeVisible();
  await expect(button(page, 'Listen to my recording')).toBeFocused();
  expect(await stillOpen(page)).toEqual([]);
});

test('cannot be sent while it records, and says what to do', async ({ page, site }) => {
  await open(page, site);
  await press(page, 'Record what you want to say');
  await expect(page.getByText('We are recording you now.').first()).toBeVisible();
  await page.getByRole('textbox', { name: question }).fill('Words.');
  await send(page);
  await expect(page.getByText('Error: Stop recording before you send.')).toBeVisible();
  await expect(button(page, 'Stop recording')).toBeFocused();
  expect(site.answers).toEqual([]);
});

test('when the permission is taken away in the middle, or the device is unplugged, what was said stays', inEveryEngine, async ({ page, site }) => {
  await open(page, site);
  await press(page, 'Record what you want to say');
  await expect(page.getByText(/^0:01 of/)).toBeVisible();
  // As a browser does then: the track ends, which ends the recording.
  await page.evaluate(() => {
    for (const track of (window as unknown as { watched: Watched }).watched.streams.flatMap((stream) => stream.getTracks())) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  });
  await expect(page.getByText('The microphone stopped.').first()).toBeVisible();
  await expect(button(page, 'Listen to my recording')).toBeFocused();
  await send(page);
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
  expect((await received(site)).sound.length).toBeGreaterThan(100);
});

test('pauses when the person leaves the tab, and says why', async ({ page, site }) => {
  await open(page, site);
  await press(page, 'Record what you want to say');
  await expect(page.getByText(/^0:01 of/)).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText('We paused the recording because you left this page.')).toBeVisible();
  await press(page, 'Stop recording');
  await expect(page.getByText('Your recording is here:').first()).toBeVisible();
});

test('refused, the person can write, and try again', async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await page.goto(addPage(site, '/comment', comment()));
  await press(page, 'Record what you want to say');
  await expect(page.getByText('We cannot use your microphone.').first()).toBeVisible();
  await expect(button(page, 'Record what you want to say')).toBeFocused();
  await page.getByRole('textbox', { name: question }).fill('In words.');
  await send(page);
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
});

test('without a microphone, the person is told, and can write', async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('No', 'NotFoundError'));
  });
  await page.goto(addPage(site, '/comment', comment()));
  await press(page, 'Record what you want to say');
  await expect(page.getByText('We did not find a microphone.').first()).toBeVisible();
});

test('in a browser that cannot record, the choice is not there', async ({ page, site }) => {
  await page.addInitScript(() => delete (window as Partial<typeof globalThis>).MediaRecorder);
  await page.goto(addPage(site, '/comment', comment()));
  await expect(page.getByRole('textbox', { name: question })).toBeVisible();
  await expect(button(page, 'Record what you want to say')).toHaveCount(0);
});

test('a person who thinks again while the browser asks is not recorded', async ({ page, site }) => {
  await watch(page);
  await page.addInitScript(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (asked) => new Promise((resolve) => Object.assign(window, { allow: () => resolve(open(asked)) }));
  });
  await page.goto(addPage(site, '/comment', comment()));
  await press(page, 'Record what you want to say');
  await press(page, 'Do not record');
  await expect(page.getByText('We did not record anything.').first()).toBeVisible();
  await page.evaluate(() => (window as unknown as { allow: () => void }).allow());
  await expect.poll(() => page.evaluate(() => (window as unknown as { watched: Watched }).watched.streams.length)).toBe(1);
  expect(await stillOpen(page)).toEqual([]);
  await expect(page.getByText('We are recording you now.')).toHaveCount(0);
});

test('taken out of the page, the microphone is let go', async ({ page, site }) => {
  await open(page, site);
  await press(page, 'Record what you want to say');
  await expect(page.getByText(/^0:01 of/)).toBeVisible();
  await page.evaluate(() => document.querySelector('co-comment')?.remove());
  await expect.poll(() => stillOpen(page)).toEqual([]);
});
