import { chooseSpoken, next, press, received, send } from '../../../tests/consent';
import { withMicrophone } from '../../../tests/launch';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.use({ launchOptions: withMicrophone });
test.skip(({ browserName }) => browserName === 'webkit', 'Debian’s WebKit has no MediaRecorder');

test(
  'a spoken yes is recorded, can be heard and recorded again, and goes with the answers; the microphone is let go',
  inEveryEngine,
  async ({ page, site }) => {
    await page.addInitScript(() => {
      const { mediaDevices } = navigator;
      const open = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = async (asked) => {
        const stream = await open(asked);
        Object.assign(window, { streams: [...((window as unknown as { streams?: MediaStream[] }).streams ?? []), stream] });
        return stream;
      };
    });
    await chooseSpoken(page, site);
    await next(page);
    await expect(page.getByText('Record your yes, or choose another way.')).toBeVisible();
    for (const button of ['Record my yes', 'Record again']) {
      await press(page, button);
      await expect(page.locator('[aria-live]').filter({ hasText: 'We are recording now.' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Stop recording' })).toBeFocused();
      await press(page, 'Stop recording');
      await expect(page.locator('[aria-live]').filter({ hasText: 'We recorded your yes.' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Record again' })).toBeFocused();
    }
    expect(
      await page.evaluate(() =>
        (window as unknown as { streams: MediaStream[] }).streams.flatMap((stream) => stream.getTracks().map(({ readyState }) => readyState)),
      ),
    ).toEqual(['ended', 'ended']);
    await press(page, 'Hear my yes');
    await next(page);
    await send(page);
    await expect(page.getByText('You said yes.')).toBeVisible();
    const { signature } = received(site).answer.record ?? {};
    expect(signature?.by).toBe('spoken');
    expect(signature?.recording?.type).toMatch(/^audio\//);
    const sound = Buffer.from(signature?.recording?.data ?? '', 'base64');
    // The first bytes of a Matroska file, as WebM is one, or of an Ogg one.
    expect(['1a45dfa3', '4f676753']).toContain(sound.subarray(0, 4).toString('hex'));
  },
);

test('a device that cannot play the yes says so, and it can still be sent', inEveryEngine, async ({ page, site }) => {
  await page.addInitScript(() => {
    AudioContext.prototype.decodeAudioData = () => Promise.reject(new DOMException('No', 'EncodingError'));
  });
  await chooseSpoken(page, site);
  await press(page, 'Record my yes');
  await press(page, 'Stop recording');
  await press(page, 'Hear my yes');
  await expect(page.locator('[aria-live]').filter({ hasText: 'This browser cannot play your recording.' })).toBeVisible();
  await next(page);
  await send(page);
  await expect(page.getByText('You said yes.')).toBeVisible();
  expect(received(site).answer.record?.signature?.by).toBe('spoken');
});
