/**
 * Sends thousands of answers to a server on which everything goes wrong, by a plan that a seed makes, and counts what became of each.
 *
 *     npm run faults -- --seed 7 --sends 10000
 *     npm run faults -- --seed 7 --sends 1000 --plan "hostile page"
 *     npm run faults -- --seed 7 --sends 200 --plan recordings
 *
 * The plan "network" sends through the transport, and some through a card or a set of 25 statements. The plan "recordings" sends answers with recordings of
 * 5 MB. The plan "hostile page" sends cards and consents from pages where translators,
 * writing helps, old libraries and form fillers change what the kit has drawn. Ends with 1 where an answer was lost, doubled or falsely confirmed, or where
 * a consent proves other words than those on the screen. `--plant NAME` breaks the client on purpose, to prove that this is seen.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { browserArguments, requireBrowser } from '../browser.ts';
import { oldLibraries } from '../../tests/hostile/pages.ts';
import type { Send, Told } from './in-page.ts';
import { chance, isForm, triesOf } from './plan.ts';
import { startFaultServer, type FaultServer } from './server.ts';

/** Faults of the client, each of which must be seen: the source, and what it becomes. */
const planted: Readonly<Record<string, readonly [source: string, broken: string]>> = {
  'a key of its own for every try': ["'idempotency-key': post.id", "'idempotency-key': crypto.randomUUID()"],
  'any 200 is thanks': ['response.ok && !isPage', 'response.ok'],
  'a failure is thanks': ['status === 409 ?', 'status >= 500 || status === 409 ?'],
  'any 409 is thanks': ['isEmpty || (reference', 'true || (reference'],
  'a form is repeated whatever happened': ['hasKey(post) && reason', 'reason'],
  'words are changed on the way': ['body: post.body,', "body: typeof post.body === 'string' ? post.body.replace('depends', 'depended') : post.body,"],
  'what fails is thrown away': ['return [{ sent: false, reason }', 'throw error; return [{ sent: false, reason }'],
};

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    sends: { type: 'string', default: '10000' },
    plan: { type: 'string', default: 'network' },
    plant: { type: 'string' },
  },
});
const isHostile = values.plan === 'hostile page';
const isSpoken = values.plan === 'recordings';
/** Bytes of a recording. */
const recordingBytes = 5_000_000;
/** A fault in the plan of the hostile page: the page changes the proof before it is sent. */
const otherProof = 'a proof with other words';
if (!isHostile && !isSpoken && values.plan !== 'network') throw new Error(`There is no plan "${values.plan}". Use "network", "recordings" or "hostile page".`);
const [seed, sends] = [Number(values.seed), Number(values.sends)];
if (!Number.isInteger(seed) || !Number.isInteger(sends) || sends < 1) throw new Error('Usage: npm run faults -- --seed 7 --sends 10000');
const plant = values.plant === undefined ? undefined : planted[values.plant];
if (values.plant !== undefined && !plant && !(isHostile && values.plant === otherProof))
  throw new Error(`There is no such fault to plant. Use one of: ${Object.keys(planted).join('; ')}.`);

/** Of all sends, how many go through a real card, with its real times; the others through the transport alone. */
const throughCard = isHostile ? sends : isSpoken ? 0 : Math.ceil(Math.max(30, sends * 0.03));
const inBulk = Math.max(sends - throughCard, 0);

const withFault: Plugin = {
  name: 'with-fault',
  setup(steps) {
    steps.onLoad({ filter: /post-answer\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!plant) return { contents: source, loader: 'ts' };
      if (!source.includes(plant[0])) throw new Error(`Nowhere to plant it: ${path} has no ${plant[0]}`);
      return { contents: source.replace(plant[0], plant[1]), loader: 'ts' };
    });
  },
};

const script = (content: string): { type: string; content: string } => ({ type: 'text/javascript', content });

/** Puts a page on the server with what its people do and the kit; `library` is what the page loaded first. */
async function addPage(server: FaultServer, path: string, entry: string, library = ''): Promise<void> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', target: 'es2022', write: false, plugins: [withFault] });
  const files: Readonly<Record<string, string>> = {
    [`${path}people.js`]: outputFiles[0]?.text ?? '',
    '/i-statement.js': readFileSync('dist/cdn/i-statement.js', 'utf8'),
    '/i-statement-set.js': readFileSync('dist/cdn/i-statement-set.js', 'utf8'),
    '/consent-form.js': readFileSync('dist/cdn/consent-form.js', 'utf8'),
  };
  for (const [name, content] of Object.entries(files)) server.pages.set(name, script(content));
  server.pages.set(`${path}library.js`, script(library));
  const modules = Object.keys(files).map((name) => `<script type="module" src="${name}"></script>`);
  const content = `<!doctype html><html lang="en"><title>Faults</title><script src="${path}library.js"></script>${modules.join('')}<body></body></html>`;
  server.pages.set(path, { type: 'text/html', content });
}

type SendAll = (sends: readonly Send[], way: 'transport' | 'element' | 'here', flicker: boolean) => Promise<Told[]>;

async function openPage(browser: Browser, address: string): Promise<SendAll> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => ['co-i-statement', 'co-i-statement-set', 'co-consent-form'].every((tag) => customElements.get(tag)));
  return async (batch, way, flicker) => {
    const told = page.evaluate(
      ([given, through, seeded]) =>
        through === 'here'
          ? (window as unknown as { sendAllHere: (...all: unknown[]) => Promise<Told[]> }).sendAllHere(given, seeded, 60)
          : (window as unknown as { sendAll: (...all: unknown[]) => Promise<Told[]> }).sendAll(
              given,
              through,
              through === 'transport' ? (given[0]?.bytes ? 4 : 60) : 150,
            ),
      [batch, way, seed] as const,
    );
    if (flicker) {
      await context.setOffline(true);
      await new Promise((resolve) => setTimeout(resolve, 120));
      await context.setOffline(false);
    }
    return told;
  };
}

const began = Date.now();
const server = await startFaultServer(seed, 40, inBulk);
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
const told: Told[] = [];
let offline = 0;
try {
  const sendAt = (send: number): Send => ({
    send,
    address: server.addressFor(send),
    tries: triesOf(seed, send),
    asForm: !isSpoken && send < inBulk && isForm(seed, send),
    bytes: isSpoken ? recordingBytes : 0,
  });
  const all = Array.from({ length: inBulk + throughCard }, (_, send) => sendAt(send));
  if (isHostile) {
    // Pages with nothing of their own, and with each old library.
    const changeProof = (): void =>
      addEventListener(
        'coSubmit',
        (event) => {
          const { record } = (event as CustomEvent<{ envelope: { answer: { record?: { wording: { text: { items: { words: string }[] } } } } } }>).detail
            .envelope.answer;
          for (const item of record?.wording.text.items ?? []) item.words = 'You can sell my film.';
        },
        true,
      );
    const planting = values.plant === otherProof ? `(${changeProof.toString()})()` : '';
    const pages = ['', ...oldLibraries.map(({ script: load }) => `(${load?.toString()})()`)].map((library) => library + planting);
    for (const [index, library] of pages.entries()) {
      await addPage(server, `/page-${index}/`, 'scripts/faults/hostile-page.ts', library);
      const sendAll = await openPage(browser, `${server.addresses[0]}/page-${index}/`);
      const share = all.filter(({ send }) => send % pages.length === index);
      for (let start = 0; start < share.length; start += 120) told.push(...(await sendAll(share.slice(start, start + 120), 'here', false)));
    }
  } else {
    await addPage(server, '/', 'scripts/faults/in-page.ts');
    const sendAll = await openPage(browser, `${server.addresses[0]}/`);
    for (let start = 0; start < inBulk; start += 250) {
      const flicker = chance(seed, start, 3_000_000) < 0.25;
      if (flicker) offline++;
      told.push(...(await sendAll(all.slice(start, Math.min(start + 250, inBulk)), 'transport', flicker)));
    }
    if (throughCard > 0) {
      told.push(...(await sendAll(all.slice(inBulk), 'element', true)));
      offline++;
    }
  }
} finally {
  await browser.close();
  server.close();
}

const storedOf = (send: number): number => server.ledgers.get(send)?.stored.length ?? 0;
const count = (test: (one: Told) => boolean): number => told.filter(test).length;
const counts = {
  'sent, stored once': count((one) => one.told === 'sent' && storedOf(one.send) === 1),
  'told "not sent", not stored': count((one) => one.told === 'not sent' && storedOf(one.send) === 0),
  'told "not sent", though it had arrived': count((one) => one.told === 'not sent' && storedOf(one.send) === 1),
};
const losses = {
  'lost': inBulk + throughCard - told.length + count((one) => !one.safe),
  'doubled': count((one) => storedOf(one.send) > 1),
  'falsely confirmed': count((one) => one.told === 'sent' && storedOf(one.send) === 0),
  'proofs that differ from the screen': count((one) => one.proofDiffers === true),
};
console.log(
  `seed ${seed}, plan "${values.plan}", ${inBulk} sends through the transport and ${throughCard} through elements${values.plant ? `, planted: ${values.plant}` : ''}`,
);
const requests = [...server.ledgers.values()].reduce((sum, ledger) => sum + ledger.requests, 0);
console.log(`${requests} requests, offline ${offline} times, ${((Date.now() - began) / 1000).toFixed(0)} s`);
for (const [name, times] of [...server.happened].sort(([one], [other]) => one.localeCompare(other))) console.log(`  the server ${name}: ${times}`);
const reasons = [...new Set(told.flatMap((one) => (one.told === 'sent' ? [] : [one.reason])))].sort();
console.log(`not sent because of: ${reasons.map((reason) => `${reason} ${count((one) => one.reason === reason)}`).join(', ')}`);
for (const [name, number] of Object.entries({ ...counts, ...losses })) console.log(`${name}: ${number}`);
if (Object.values(losses).some((number) => number > 0)) {
  console.error(losses['proofs that differ from the screen'] > 0 ? 'A proof differs from the screen.' : 'An answer was lost, doubled or falsely confirmed.');
  process.exit(1);
}
