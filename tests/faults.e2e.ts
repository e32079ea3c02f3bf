/** A short run of faults loses nothing; and a client that is broken on purpose is found out each time. */
import { spawn } from 'node:child_process';
import { inEachRun, isWholeRun } from './speeds';
import { expect, test } from './test';

const sends = isWholeRun ? 500 : 100;
const changedPages = isWholeRun ? 200 : 20;

/** Runs the plan; the whole one is `npm run faults -- --seed 7 --sends 10000`. */
const run = (...more: string[]): Promise<{ readonly code: number | null; readonly output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/faults/run.ts', '--seed', '7', '--sends', String(sends), ...more]);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code) => resolve({ code, output }));
  });

test(`${sends} sends on a server where everything goes wrong: none lost, none doubled, none falsely confirmed`, inEachRun, async () => {
  test.setTimeout(120_000);
  const { code, output } = await run();
  expect(output).toMatch(/lost: 0\ndoubled: 0\nfalsely confirmed: 0\n/);
  expect(Number(/sent, stored once: (\d+)/.exec(output)?.[1])).toBeGreaterThan(sends / 2);
  expect(code).toBe(0);
});

test(`${changedPages} cards and consents on pages that change under them: none lost, doubled or falsely confirmed, and no proof differs from the screen`, async () => {
  test.setTimeout(180_000);
  const { code, output } = await run('--sends', String(changedPages), '--plan', 'hostile page');
  expect(output).toMatch(/lost: 0\ndoubled: 0\nfalsely confirmed: 0\nproofs that differ from the screen: 0\n/);
  expect(Number(/sent, stored once: (\d+)/.exec(output)?.[1])).toBeGreaterThan(changedPages / 2);
  expect(code).toBe(0);
});

test('20 recordings of 5 MB on a server where everything goes wrong: none lost, none doubled, none falsely confirmed', async () => {
  test.setTimeout(240_000);
  const { code, output } = await run('--sends', '20', '--plan', 'recordings');
  expect(output).toMatch(/lost: 0\ndoubled: 0\nfalsely confirmed: 0\n/);
  expect(output).toContain('the server loses the line in the middle of a recording');
  expect(Number(/sent, stored once: (\d+)/.exec(output)?.[1])).toBeGreaterThan(10);
  expect(code).toBe(0);
});

test('a proof that differs from the screen is found out', async () => {
  test.setTimeout(180_000);
  const { code, output } = await run('--sends', '40', '--plan', 'hostile page', '--plant', 'a proof with other words');
  expect(output).toMatch(/proofs that differ from the screen: [1-9]/);
  expect(code).toBe(1);
});

const planted: readonly (readonly [fault: string, seenAs: RegExp])[] = [
  ['a key of its own for every try', /doubled: [1-9]/],
  ['any 200 is thanks', /falsely confirmed: [1-9]/],
  ['a failure is thanks', /falsely confirmed: [1-9]/],
  ['any 409 is thanks', /falsely confirmed: [1-9]/],
  ['a form is repeated whatever happened', /doubled: [1-9]/],
  ['words are changed on the way', /falsely confirmed: [1-9]/],
  ['what fails is thrown away', /lost: [1-9]/],
];
for (const [fault, seenAs] of planted) {
  test(`a client in which ${fault}, is found out`, async () => {
    test.setTimeout(120_000);
    const { code, output } = await run('--plant', fault);
    expect(output).toMatch(seenAs);
    expect(output).toContain('An answer was lost, doubled or falsely confirmed.');
    expect(code).toBe(1);
  });
}
