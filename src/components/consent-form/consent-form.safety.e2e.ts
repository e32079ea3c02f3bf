import type { Page } from '@playwright/test';
import {
  answer,
  begin,
  choose,
  chooseSpoken,
  form,
  inAttribute,
  items,
  later,
  next,
  open,
  press,
  question,
  received,
  send,
  sign,
  title,
} from '../../../tests/consent';
import { inEachRun } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import { sampleRecord } from './consent-form.sample';

/** Gives another record to the form that is there. */
const give = (page: Page, record: unknown): Promise<void> =>
  page.locator('co-consent-form').evaluate((element, given) => void Object.assign(element, { record: given }), record);

test('while it is sent nothing else can be pressed, and it is sent once', inEachRun, async ({ page, site }) => {
  let finish = (): void => undefined;
  site.respond = (_, response) => void (finish = () => response.writeHead(201).end());
  await open(page, site, form(`action="${site.url}/answers"`));
  await begin(page);
  await answer(page, 'No');
  await send(page);
  await expect.poll(() => site.answers.length).toBe(1);
  await expect(page.getByRole('button')).toHaveText([/Change/, 'We are sending your answer.', 'Back']);
  await page.keyboard.press('Enter');
  finish();
  await expect(page.getByText('You said no.')).toBeVisible();
  expect(site.answers).toHaveLength(1);
});

test('nothing of one person goes to the next: not their code, not what could not be sent', inEachRun, async ({ page, site }) => {
  site.respond = (_, response) => response.writeHead(422).end();
  const other = { ...sampleRecord, code: 'M6HY-9W4K-KW8Z', piiPrincipalId: 'B' };
  await open(page, site, later('withdraw', `action="${site.url}/answers" record="${inAttribute(sampleRecord)}"`));
  await press(page, 'Stop everything');
  await expect(page.getByText('We could not send your answer.')).toBeVisible();
  site.respond = undefined;
  await give(page, other);
  await expect(page.getByText('We could not send your answer.')).toHaveCount(0);
  await press(page, 'Stop everything');
  await expect(page.getByText('You stopped everything.')).toBeVisible();
  expect(received(site, 1).answer.code).toBe(other.code);

  await open(page, site, form(`action="${site.url}/answers" without="understood"`));
  const codes: string[] = [];
  for (const at of [2, 3]) {
    await press(page, 'Start');
    await next(page);
    await answer(page, 'No');
    await send(page);
    await expect(page.getByText('You said no.')).toBeVisible();
    codes.push(received(site, at).answer.code);
    await press(page, 'Finish and clear this screen');
    await press(page, 'Answer again');
    await page.reload();
  }
  expect(new Set(codes).size).toBe(2);
});

test('what the page does next starts from what was sent: another mode does not undo a withdrawal', inEachRun, async ({ page, site }) => {
  await open(page, site, later('withdraw', `action="${site.url}/answers" record="${inAttribute(sampleRecord)}"`));
  await press(page, 'Stop everything');
  await expect(page.getByText('You stopped everything.')).toBeVisible();
  await page.locator('co-consent-form').evaluate((element) => element.setAttribute('mode', 'after'));
  await expect(page.getByText('You stopped everything.')).toBeVisible();
  await expect(page.getByText('Is it still OK with you?')).toHaveCount(0);
});

test('a record that is found late is for nobody who has gone on', inEachRun, async ({ page, site }) => {
  await open(page, site, later('change'));
  await page.evaluate((record) => {
    document.addEventListener('coCode', (event) => {
      const { waitForRecord } = (event as CustomEvent<{ waitForRecord: (record: Promise<unknown>) => void }>).detail;
      waitForRecord(new Promise((resolve) => Object.assign(window, { find: () => resolve(record) })));
    });
  }, sampleRecord);
  await page.getByRole('textbox', { name: 'Your code' }).fill(sampleRecord.code);
  await next(page);
  await expect(page.locator('[aria-live]').filter({ hasText: 'We are looking for your answers.' })).toHaveCount(1);
  await page.locator('co-consent-form').evaluate((element) => element.setAttribute('mode', 'withdraw'));
  await page.evaluate(async () => {
    (window as unknown as { find: () => void }).find();
    await new Promise((resolve) => setTimeout(resolve));
  });
  await expect(title(page, 'What is your code?')).toBeVisible();
  await expect(page.getByText('You can film me.')).toHaveCount(0);
});

for (const [what, record] of [
  [
    'markup for words',
    {
      ...sampleRecord,
      wording: { ...sampleRecord.wording, text: { ...sampleRecord.wording.text, items: [{ name: 'video', words: { $tag$: 'img', $attrs$: { src: 'x' } } }] } },
    },
  ],
  ['no events', { ...sampleRecord, events: [] }],
  ['an item called constructor', { ...sampleRecord, answers: [{ name: 'constructor', answer: 'yes' }] }],
  ['no answers', { ...sampleRecord, answers: [null] }],
  ['no services', { ...sampleRecord, services: undefined }],
  ['an invalid day', { ...sampleRecord, keepUntil: '' }],
] as const) {
  test(`a record with ${what} is ignored: the form asks for the code, and the developer is told`, async ({ page, site, console }) => {
    await open(page, site, later('change'));
    await give(page, record);
    await expect(title(page, 'What is your code?')).toBeVisible();
    await expect.poll(() => console.join('\n')).toContain('<co-consent-form> record: is not a consent receipt');
    expect(console.filter((message) => message.startsWith('pageerror'))).toEqual([]);
  });
}

test('the same record, set again at each rendering of a framework, does not remove an answer', inEachRun, async ({ page, site }) => {
  await open(page, site, later('change'));
  await give(page, sampleRecord);
  await page.locator('co-consent-form').evaluate((element, given) => {
    element.addEventListener('coAnswer', () => Object.assign(element, { record: structuredClone(given) }));
  }, sampleRecord);
  const film = question(page, 'You can film me.');
  await film.getByRole('radio', { name: 'No' }).check();
  await expect(film.getByRole('radio', { name: 'No' })).toBeChecked();
});

test('a question contains nothing of the page except its item, and a hidden item is not asked', inEachRun, async ({ page, site, console }) => {
  await open(page, site, form('layout="page"', `${items}<b slot="item-video">And sell it.</b>`));
  await expect(page.getByText('And sell it.')).toBeHidden();
  await open(page, site, form('', items.replace('name="video"', 'name="video" hidden')));
  await expect(page.getByText('This form is not ready yet.')).toBeVisible();
  await expect.poll(() => console.join('\n')).toContain('co-consent-item name');
});

test('the microphone is let go when the person goes on, and does not start when they have', async ({ page, site, browserName }) => {
  test.skip(browserName === 'webkit', 'Debian’s WebKit has no MediaRecorder');
  await page.addInitScript(() => {
    const sound = (): MediaStream => new AudioContext().createMediaStreamDestination().stream;
    Object.defineProperty(navigator, 'mediaDevices', {
      value: {
        getUserMedia: () =>
          new Promise<MediaStream>((resolve) => {
            const stream = sound();
            Object.assign(window, { streams: [...((window as unknown as { streams?: MediaStream[] }).streams ?? []), stream], allow: () => resolve(stream) });
          }),
      },
    });
  });
  const allow = (): Promise<void> => page.evaluate(() => (window as unknown as { allow: () => void }).allow());
  const states = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { streams: MediaStream[] }).streams.flatMap((stream) => stream.getTracks().map(({ readyState }) => readyState)));
  await chooseSpoken(page, site, '');
  await press(page, 'Record my yes');
  await press(page, 'Record my yes');
  await allow();
  await expect(page.getByRole('button', { name: 'Stop recording' })).toBeVisible();
  await choose(page, 'I write my name');
  await expect.poll(states).toEqual(['ended']);
  await choose(page, 'I say yes out loud');
  await press(page, 'Record my yes');
  await press(page, 'Back');
  await allow();
  await expect.poll(states).toEqual(['ended', 'ended']);
  await expect(page.getByRole('button', { name: 'Stop recording' })).toHaveCount(0);
});

test('what is wrong with what only asking needs keeps nobody from stopping', async ({ page, site }) => {
  await open(page, site, later('withdraw', `keep-until="soon" lawful-basis="gdpr" action="${site.url}/answers" record="${inAttribute(sampleRecord)}"`));
  await press(page, 'Stop everything');
  await expect(page.getByText('You stopped everything.')).toBeVisible();
});

test('what a page does with the words while they are sent changes nothing', async ({ page, site }) => {
  await open(page, site, form(`action="${site.url}/answers"`));
  await begin(page);
  await answer(page, 'Yes', 'Yes', 'Yes');
  await sign(page);
  await page.evaluate(() => {
    document.addEventListener('coSubmit', () => {
      document.querySelector('[name=video]')?.replaceChildren('You can sell the film.');
      document.querySelector('co-consent-form')?.setAttribute('text-version', '9');
    });
  });
  await send(page);
  await expect(page.getByText('You said yes.')).toBeVisible();
  const { text } = received(site).answer.record?.wording ?? {};
  expect([text?.version, text?.items[1]?.words]).toEqual(['3', 'You can film me.']);
});
