/** The receivers of docs/receivers, run as their readers run them: the card sends, they store each answer once. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fitsSchema } from '../scripts/answer-schema';
import type { AnswerEnvelope } from '../src/answers/envelope';
import { answerBytes } from '../src/answers/limits';
import { card, row, send, thanks } from './card';
import { half, halfKept } from './receiver-inputs';
import { commandFor, receivers, startReceiver } from './receivers';
import { addPage } from './site';
import { inEachRun } from './speeds';
import { expect, test } from './test';

for (const receiver of receivers) {
  const { file, store, servesPages } = receiver;
  test(`${file} stores what a person sends, once, and refuses other requests`, inEachRun, async ({ page, site }, testInfo) => {
    test.setTimeout(180_000);
    const folder = testInfo.outputPath('web');
    const { address, stop } = await startReceiver(receiver, folder, { environment: { SITE: site.url } });
    try {
      site.policy = '';
      const markup = card(`name="home" action="${servesPages ? file : address}"`);
      if (servesPages) {
        copyFileSync('dist/cdn/i-statement.js', `${folder}/i-statement.js`);
        writeFileSync(
          `${folder}/index.html`,
          `<!doctype html><html lang="en"><title>A</title><script type="module" src="i-statement.js"></script>${markup}</html>`,
        );
        await page.goto(new URL('/index.html', address).href);
      } else {
        await page.goto(addPage(site, '/card', markup));
      }
      await row(page, 'Sometimes').check();
      await page.getByRole('textbox').fill('Zażółć “gęślą” 👩🏽‍🦽\n<b>');
      await send(page);
      await expect(page.getByText(thanks)).toBeVisible();
      const [name = ''] = readdirSync(`${folder}/${store}`);
      const stored = JSON.parse(readFileSync(`${folder}/${store}/${name}`, 'utf8')) as AnswerEnvelope;
      expect(fitsSchema(stored)).toBe(true);
      expect(stored.answer.more).toBe('Zażółć “gęślą” 👩🏽‍🦽\n<b>');
      await expect(page.getByText(stored.id.slice(0, 8).toUpperCase(), { exact: true })).toBeVisible();

      const post = async (body: unknown): Promise<number> =>
        (await fetch(address, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })).status;
      expect(await post(stored)).toBe(409);
      const other = '3f0c8a52-6f3d-4b1e-9d3a-0a1b2c3d4e5f';
      expect(await post({ ...stored, id: other, verdict: 'unsure' })).toBe(202);
      for (const wrong of [{ ...stored, id: '../../../../../../tmp/evil-answer-0123' }, { ...stored, id: 7 }, {}, [], null, 'no JSON', '{"id":'])
        expect(await post(wrong), JSON.stringify(wrong)).toBe(400);
      expect(readdirSync(`${folder}/${store}`).sort()).toEqual([name, `${other}.json`].sort());
      const third = '4a0c8a52-6f3d-4b1e-9d3a-0a1b2c3d4e5f';
      renameSync(`${folder}/${store}`, `${folder}/${store}-away`);
      writeFileSync(`${folder}/${store}`, 'This file is where the folder should be, so nothing can be stored.');
      expect(await post({ ...stored, id: third })).toBe(500);
      rmSync(`${folder}/${store}`);
      renameSync(`${folder}/${store}-away`, `${folder}/${store}`);
      // One of PHP's processes may remember for a while what was there before: as the kit does after a 500, it is asked again.
      await expect.poll(() => post({ ...stored, id: third, verdict: 'likely-person' })).toBe(201);
    } finally {
      await stop();
    }
  });
}

test('the WordPress route stores what arrives to the letter, with a stand-in for the functions of WordPress', inEachRun, () => {
  const php = commandFor('php');
  const envelope = { id: '4a0c8a52-6f3d-4b1e-9d3a-0a1b2c3d4e5f', question: { text: 'I choose.' }, answer: { more: "It's \\ <b> “so”" }, verdict: 'unsure' };
  const input = test.info().outputPath('requests.json');
  const text = JSON.stringify(envelope);
  const requests = [
    'full',
    text,
    'works',
    text,
    text,
    'half-written',
    text,
    text,
    '{"id":"../x"}',
    '[]',
    '',
    '7',
    half,
    'x'.repeat(answerBytes + 1),
    'busy',
    text,
  ];
  writeFileSync(input, JSON.stringify(requests));
  const { stdout, stderr, status } = spawnSync(php, ['tests/wordpress-stand-in.php', 'docs/receivers/wordpress.php', input], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { statuses, stored, isOpen } = JSON.parse(stdout) as { statuses: number[]; stored: string[]; isOpen: boolean };
  expect(statuses).toEqual([500, 202, 409, 202, 409, 400, 400, 400, 400, 201, 413, 503]);
  expect(isOpen).toBe(true);
  expect(stored.map((each) => (JSON.parse(each) as typeof envelope).answer.more)).toEqual([envelope.answer.more, halfKept]);
});

test('every PHP file can be parsed, and every configuration be read', inEachRun, async () => {
  const php = commandFor('php');
  for (const file of globSync('docs/receivers/**/*.php')) expect(spawnSync(php, ['-l', file], { encoding: 'utf8' }).stdout, file).toContain('No syntax errors');
  const { parse } = await import('yaml');
  const route = parse(readFileSync('docs/receivers/drupal/co_answers.routing.yml', 'utf8')) as Record<string, { methods: string[] }>;
  expect(route['co_answers.receive']?.methods).toEqual(['POST']);
  const elements = parse(readFileSync('docs/receivers/drupal/webform.elements.yml', 'utf8')) as object;
  const receiver = readFileSync('docs/receivers/drupal/Receiver.php', 'utf8');
  for (const name of Object.keys(elements)) expect(receiver).toContain(`'${name}' =>`);
  const { trigger } = JSON.parse(readFileSync('docs/receivers/power-automate.json', 'utf8')) as {
    trigger: { inputs: { schema: { required: string[]; properties: object } } };
  };
  const published = JSON.parse(readFileSync('src/answers/answer.schema.json', 'utf8')) as { properties: object };
  expect(Object.keys(published.properties)).toEqual(expect.arrayContaining(Object.keys(trigger.inputs.schema.properties)));
});

test('each is 70 lines or fewer, and the guide has it as it is', inEachRun, () => {
  const guide = readFileSync('docs/sending-answers.md', 'utf8');
  for (const file of globSync('docs/receivers/**/*.{mjs,php,py,yml}')) {
    const text = readFileSync(file, 'utf8').trimEnd();
    expect(text.split('\n').length, file).toBeLessThanOrEqual(70);
    expect(guide, file).toContain(text);
  }
});
