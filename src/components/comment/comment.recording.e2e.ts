import { createHash } from 'node:crypto';
import { withMicrophone } from '../../../tests/launch';
import { button, open, press, question, received, record, send, stillOpen, watch, type Watched } from '../../../tests/recording';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.use({ launchOptions: withMicrophone });
test.skip(({ browserName }) => browserName === 'webkit', 'Debian’s WebKit has no MediaRecorder');

test('says how long it can be before anything is recorded, and asks for the microphone only when it is pressed', inEveryEngine, async ({ page, site }) => {
  await open(page, site);
  await expect(button(page, 'Record what you want to say')).toHaveAccessibleDescription(
    'You can talk for up to 5 minutes. You can listen to it before you send it.',
  );
  expect(await page.evaluate(() => (window as unknown as { watched: Watched }).watched.streams.length)).toBe(0);
});

test('records, and is sent as one request with its envelope; no microphone is left on', inEveryEngine, async ({ page, site }) => {
  await open(page, site);
  await press(page, 'Record what you want to say');
  await expect(button(page, 'Stop recording')).toBeFocused();
  await expect(page.getByText(/^0:0[1-9] of 5:00$/)).toBeVisible();
  await press(page, 'Stop recording');
  await expect(button(page, 'Listen to my recording')).toBeFocused();
  expect(await stillOpen(page)).toEqual([]);
  await send(page);
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
  await expect(page.getByText(/You recorded what you want to say: 0:0[1-9]\./)).toBeVisible();
  const { envelope, sound } = await received(site);
  const { recording } = envelope.answer;
  expect(envelope.answer.more).toBeUndefined();
  expect(recording?.type).toMatch(/^audio\//);
  expect([recording?.bytes, recording?.sha256]).toEqual([sound.length, createHash('sha256').update(sound).digest('hex')]);
  // The first bytes of a Matroska file, as WebM is one, or of an Ogg one.
  expect(['1a45dfa3', '4f676753']).toContain(sound.subarray(0, 4).toString('hex'));
  expect(site.answers[0]?.headers['idempotency-key']).toBe(envelope.id);
});

test('says that it hears the person, and plays what they said to its end, or until they stop it', async ({ page, site, browserName }) => {
  test.skip(browserName === 'firefox', 'Debian’s Firefox plays no sound on a machine without a way out for it');
  await open(page, site);
  await press(page, 'Record what you want to say');
  await expect(page.getByText('We can hear you.')).toBeVisible();
  await press(page, 'Stop recording');
  for (const end of ['by itself', 'by a press']) {
    await press(page, 'Listen to my recording');
    if (end === 'by a press') await press(page, 'Stop listening');
    else await expect(button(page, 'Stop listening')).toBeVisible();
    await expect(button(page, 'Listen to my recording')).toBeVisible();
    await expect.poll(() => stillOpen(page)).toEqual([]);
  }
});

test('a device that no sound can come out of: nothing false is said, and the recording can still be sent', inEveryEngine, async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(BaseAudioContext.prototype, 'state', { get: () => 'suspended' });
    AudioContext.prototype.resume = (): Promise<void> => new Promise(() => undefined);
    AnalyserNode.prototype.getFloatTimeDomainData = (samples) => void samples.fill(0);
  });
  await open(page, site);
  await press(page, 'Record what you want to say');
  await expect(page.getByText(/^0:0[4-9] of 5:00$/)).toBeVisible();
  await expect(page.getByText(/We can(not)? hear you/)).toHaveCount(0);
  await press(page, 'Stop recording');
  await press(page, 'Listen to my recording');
  await expect(page.getByText('This browser cannot play your recording.').first()).toBeVisible();
  await expect(button(page, 'Listen to my recording')).toBeFocused();
  await send(page);
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
});

test('pauses and carries on; the pause is not in its length', async ({ page, site }) => {
  await open(page, site);
  await press(page, 'Record what you want to say');
  await expect(page.getByText(/^0:01 of/)).toBeVisible();
  await press(page, 'Pause');
  await expect(page.getByText('You paused the recording.').first()).toBeVisible();
  await expect(button(page, 'Carry on recording')).toBeFocused();
  const time = await page.getByText(/^\d:\d\d of/).textContent();
  await page.waitForFunction((since) => performance.now() > since + 1500, await page.evaluate(() => performance.now()));
  await expect(page.getByText(/^\d:\d\d of/)).toHaveText(time ?? '');
  await press(page, 'Carry on recording');
  await expect(page.getByText(/^0:02 of/)).toBeVisible();
  await press(page, 'Stop recording');
  await send(page);
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
  expect((await received(site)).envelope.answer.recording?.seconds).toBeLessThan(4);
});

test('recorded again, the second is sent; deleted, nothing is', inEveryEngine, async ({ page, site }) => {
  await open(page, site);
  await record(page);
  await record(page, 'Record again');
  await press(page, 'Delete my recording');
  await expect(page.getByText('You deleted your recording.').first()).toBeVisible();
  await expect(button(page, 'Record what you want to say')).toBeFocused();
  await send(page);
  await expect(page.getByText('Error: Write or record what you want to say.')).toBeVisible();
  expect(site.answers).toEqual([]);
  expect(await stillOpen(page)).toEqual([]);
});

test('is still there when sending fails, and goes again as the same answer', inEveryEngine, async ({ page, site }) => {
  await open(page, site);
  await page.getByRole('textbox', { name: question }).fill('And in words.');
  await record(page);
  site.respond = (_, response) => response.writeHead(413).end(JSON.stringify({ detail: 'That is too long for us. Please make it shorter.' }));
  await send(page);
  await expect(page.getByText('That is too long for us. Please make it shorter.')).toBeVisible();
  await expect(button(page, 'Listen to my recording')).toBeVisible();
  site.respond = undefined;
  await press(page, 'Try again');
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
  const [first, second] = [await received(site), await received(site, 1)];
  expect(second.envelope).toEqual(first.envelope);
  expect(second.sound.equals(first.sound)).toBe(true);
  expect(second.envelope.answer.more).toBe('And in words.');
});

test('a line that breaks is tried again by itself, with the same id', async ({ page, site }) => {
  await open(page, site);
  await record(page);
  let tries = 0;
  site.respond = (_, response) => {
    tries++;
    if (tries === 1) response.destroy();
    else response.writeHead(201).end();
  };
  await send(page);
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
  expect((await received(site, 1)).envelope.id).toBe((await received(site)).envelope.id);
});

test('another recording is another answer', async ({ page, site }) => {
  await open(page, site);
  site.respond = (_, response) => response.writeHead(422).end();
  await record(page);
  await send(page);
  await expect(page.getByText('We could not send your answer.')).toBeVisible();
  await record(page, 'Record again');
  await press(page, 'Try again');
  await expect.poll(() => site.answers.length).toBe(2);
  expect((await received(site, 1)).envelope.id).not.toBe((await received(site)).envelope.id);
});

test('after “Finish and clear”, there is no trace: no microphone, no sound, no address', inEveryEngine, async ({ page, site }) => {
  await open(page, site);
  await record(page);
  const saved = page.waitForEvent('download');
  await press(page, 'Keep my recording on this device');
  expect((await saved).suggestedFilename()).toMatch(/^my-recording\.(webm|ogg)$/);
  await press(page, 'Listen to my recording');
  await send(page);
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
  await press(page, 'Finish and clear this screen');
  await expect(page.getByText('Your answer is gone from this screen.')).toBeVisible();
  await expect.poll(() => stillOpen(page)).toEqual([]);
  expect(await page.locator('co-comment').evaluate((host) => (host as unknown as { recording?: Blob }).recording)).toBeUndefined();
  await press(page, 'Answer again');
  await expect(button(page, 'Record what you want to say')).toBeVisible();
  await expect(button(page, 'Listen to my recording')).toHaveCount(0);
});

test('the page that sends by itself gets the sound, too', async ({ page, site }) => {
  await watch(page);
  await page.goto(addPage(site, '/comment', `<co-comment name="ideas" spoken>${question}</co-comment>`));
  const heard = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('coSubmit', (event) => {
          const { recording, envelope } = (event as CustomEvent<{ recording: Blob; envelope: { answer: { recording: { bytes: number } } } }>).detail;
          resolve([recording.size > 0, recording.size === envelope.answer.recording.bytes]);
          void (event.target as HTMLElement & { confirmSent: () => Promise<void> }).confirmSent();
        }),
      ),
  );
  await record(page);
  await send(page);
  expect(await heard).toEqual([true, true]);
});

test('a recording that the browser cannot play can still be sent, and the person is told', async ({ page, site }) => {
  await page.addInitScript(() => {
    AudioContext.prototype.decodeAudioData = () => Promise.reject(new DOMException('No', 'EncodingError'));
  });
  await open(page, site);
  await record(page);
  await press(page, 'Listen to my recording');
  await expect(page.getByText('This browser cannot play your recording.').first()).toBeVisible();
  await expect(button(page, 'Listen to my recording')).toBeFocused();
  await send(page);
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
});

test('a recording that is cleared while it is made ready is not heard', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.AudioContext = class extends AudioContext {
      override async decodeAudioData(data: ArrayBuffer): Promise<AudioBuffer> {
        const sound = await super.decodeAudioData(data);
        await new Promise((resolve) => addEventListener('ready-to-play', resolve, { once: true }));
        return sound;
      }
    };
  });
  await open(page, site);
  await record(page);
  await press(page, 'Listen to my recording');
  await press(page, 'Clear my answer without sending');
  await page.evaluate(() => dispatchEvent(new Event('ready-to-play')));
  await expect.poll(() => stillOpen(page)).toEqual([]);
});
