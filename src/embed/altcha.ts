/**
 * Lets answers wait for a proof of work (ALTCHA, https://altcha.org): the device solves a small puzzle of numbers, and the person none.
 * Loaded only where a site uses it, and asks only where the page says so: `data-co-challenge` on a tool, or on any part of the page around it,
 * is the address of the site's own challenge: of the same site as the page, or as the tool's `action`, since in many systems an author may write
 * such an attribute. Whatever goes wrong, the answer goes without a proof: no person is ever stopped.
 */
import { solveChallenge } from 'altcha-lib';
import { deriveKey as deriveByPbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2';
import { deriveKey as deriveBySha } from 'altcha-lib/algorithms/web/sha';
import type { Challenge } from 'altcha-lib/types';
import { nearest } from '../language/nearest';
import type { SubmitDetail } from '../sending/events';

/** How long the challenge may take to come, and how long to solve, in milliseconds: a person is waiting. */
const fetchTimeout = 5000;
const solveTimeout = 15_000;

/** Who may be asked for a challenge: the site of the page, and the one that answers go to. */
const isKnown = (address: string, action = ''): boolean =>
  [location.href, action].some((known) => new URL(known, document.baseURI).origin === new URL(address, document.baseURI).origin);

async function proofFor(address: string, action?: string): Promise<string> {
  if (!isKnown(address, action)) throw new Error(`${address} is of another site than the page and \`action\`.`);
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(fetchTimeout) });
  const { parameters, signature } = (await response.json()) as Challenge;
  const deriveKey = parameters.algorithm.startsWith('PBKDF2') ? deriveByPbkdf2 : deriveBySha;
  const controller = new AbortController();
  // The library looks at the time only now and then: a challenge that is far too hard must not hold the answer.
  const late = new Promise<null>((resolve) =>
    setTimeout(() => {
      controller.abort();
      resolve(null);
    }, solveTimeout),
  );
  const solution = await Promise.race([late, solveChallenge({ challenge: { parameters, signature }, deriveKey, controller })]);
  if (!solution) throw new Error(`not solved in ${solveTimeout / 1000} seconds. Make the challenge easier.`);
  return btoa(JSON.stringify({ challenge: { parameters, signature }, solution }));
}

document.addEventListener('coSubmit', (event) => {
  const [tool] = event.composedPath() as Element[];
  const address = tool && nearest(tool, '[data-co-challenge]')?.getAttribute('data-co-challenge');
  if (!address) return;
  const proof = proofFor(address, (tool as { action?: string }).action);
  proof.catch((error: unknown) => console.error(`<${tool.localName}> data-co-challenge: ${String(error)} The answer goes without a proof.`, tool));
  (event as CustomEvent<SubmitDetail>).detail.waitForProof(proof);
});
