/** What runs in a hostile page: people who answer, beside programs that change the page under them, and a server where everything goes wrong. */
import type { AnswerEnvelope } from '../../src/answers/envelope';
import type { ConsentAnswer } from '../../src/consent/record';
import { programs } from '../../tests/hostile/programs';
import type { Send, Told } from './in-page.ts';
import { chance, isConsent, lineOf, wordsOf } from './plan.ts';

/** Everything that a person sees in `node`, across shadow roots, without spaces: where a word ends is for the programs to say. */
function shownIn(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[»\s]+/g, '');
  if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && node.hidden)) return '';
  const given = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = given.length > 0 ? given : ((node as Element).shadowRoot ?? node).childNodes;
  return [...inside].map(shownIn).join('');
}

const isShown = (root: Node, words: string): boolean => shownIn(root).includes(words.replace(/⟦\w+: |[⟦⟧»\s]/g, ''));

/** Lets one of the programs change every root of a tool. */
function disturb(tool: Element, seed: number, send: number, moment: number): void {
  const program = programs[Math.floor(chance(seed, send, moment, 4_000_000) * programs.length)];
  for (const { shadowRoot } of [tool, ...tool.querySelectorAll('*')]) if (shadowRoot) program?.change(shadowRoot);
}

const fieldsOf = (root: ShadowRoot): (HTMLTextAreaElement | HTMLInputElement)[] =>
  [...root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input:not([type=radio], [type=checkbox])')].filter(
    (field) => !field.closest('.shield'),
  );

/** Answers what is not answered yet: the first choice of each question, and the same words in each field, as a form filler puts them there, with or without an event. */
function answerAll(root: ShadowRoot, words: string, isHeard: boolean): void {
  for (let rounds = 0; rounds < 30; rounds++) {
    const open = [...root.querySelectorAll('fieldset')].find((group) => !group.querySelector(':checked'));
    if (!open) break;
    open.querySelector('input')?.click();
  }
  for (const field of fieldsOf(root)) {
    if (field.value === words) continue;
    field.value = words;
    if (isHeard) field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

function makeTool(consent: boolean, address: string): HTMLElement {
  const tool = document.createElement(consent ? 'co-consent-form' : 'co-i-statement');
  const attributes: Readonly<Record<string, string>> = consent
    ? {
        'name': 'story',
        'layout': 'page',
        'organisation': 'Anytown Council',
        'contact-email': 'together@anytown.example',
        'privacy-href': '/privacy',
        'text-version': '3',
        'keep-until': '2091-12-31',
        'project': 'Your story on film',
      }
    : { name: 'home' };
  for (const [name, value] of Object.entries({ ...attributes, action: `${address}/answers` })) tool.setAttribute(name, value);
  if (!consent) tool.append('I choose who comes into my home.');
  else
    for (const [name, words] of [
      ['take-part', 'I take part.'],
      ['video', 'You can film me.'],
    ] as const) {
      const item = document.createElement('co-consent-item');
      item.setAttribute('name', name);
      item.setAttribute('purpose', `so that ${name} is possible`);
      item.append(words);
      tool.append(item);
    }
  return tool;
}

/** Whether what is proved differs from what is on the screen when it is sent. */
function differs(tool: HTMLElement, { answer }: AnswerEnvelope<ConsentAnswer>): boolean {
  const { record } = answer;
  if (!record) return true;
  const root = tool.shadowRoot as ShadowRoot;
  return (
    record.wording.text.items.some(({ words, purpose = '' }) => !isShown(tool, words) || !isShown(tool, purpose)) ||
    record.answers.some((given) => {
      const chosen = root.querySelector<HTMLInputElement>(`[id^="item-${given.name}-"]:checked`);
      return chosen?.value !== given.answer;
    })
  );
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

async function throughHostilePage({ send, address, tries }: Send, seed: number): Promise<Told> {
  const consent = isConsent(seed, send);
  const words = consent ? lineOf(wordsOf(send)) : wordsOf(send);
  const happens = (moment: number): boolean => chance(seed, send, moment, 5_000_000) < 0.5;
  const tool = makeTool(consent, address);
  document.body.append(tool);
  const root = await new Promise<ShadowRoot>((resolve) => queueMicrotask(() => resolve(tool.shadowRoot as ShadowRoot)));
  let proofDiffers = false;
  tool.addEventListener('coSubmit', (event) => {
    if (consent) proofDiffers ||= differs(tool, (event as CustomEvent<{ envelope: AnswerEnvelope<ConsentAnswer> }>).detail.envelope);
  });
  const concluded: CustomEvent<{ reason: string }>[] = [];
  for (const type of ['coSent', 'coNotSent']) tool.addEventListener(type, (event) => void concluded.push(event as CustomEvent<{ reason: string }>));
  if (happens(0)) disturb(tool, seed, send, 0);
  let tried = 0;
  for (let rounds = 0; rounds < 12; rounds++) {
    answerAll(root, words, happens(10 + rounds));
    if (happens(20 + rounds) && rounds < 3) disturb(tool, seed, send, 1 + rounds);
    // What changed under an answer is asked again: the person looks once more before they send.
    await frame();
    answerAll(root, words, happens(10 + rounds));
    concluded.length = 0;
    root.getElementById('send')?.click();
    while (concluded.length === 0 && !root.querySelector('.error, .summary')) await frame();
    const [outcome] = concluded;
    if (!outcome) continue;
    if (outcome.type === 'coSent')
      return { send, told: 'sent', reason: '', safe: isShown(tool, consent ? 'Keep a copy' : 'We have your answer.'), proofDiffers };
    const kept = fieldsOf(root).some(({ value }) => value === words) && isShown(tool, 'We could not send your answer');
    if (!kept || tried++ >= tries) return { send, told: 'not sent', reason: outcome.detail.reason, safe: kept, proofDiffers };
  }
  return { send, told: 'not sent', reason: 'the questions never end', safe: false, proofDiffers };
}

Object.assign(window, {
  sendAllHere: async (sends: readonly Send[], seed: number, width: number): Promise<Told[]> => {
    const told: Told[] = [];
    const queue = [...sends];
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        try {
          told.push(await throughHostilePage(next, seed));
        } catch (error) {
          told.push({ send: next.send, told: 'not sent', reason: String(error), safe: false });
        }
      }
    };
    // `Array.from` is not what it was, on a page with MooTools.
    const workers: Promise<void>[] = [];
    while (workers.length < width) workers.push(worker());
    await Promise.all(workers);
    return told;
  },
});
