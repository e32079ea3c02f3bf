/** What runs in the browser: a person who sends, reads what they are told, and tries again or not. */
import { seal } from '../../src/answers/envelope';
import { postAnswer } from '../../src/sending/post-answer';
import { soundOf, wordsOf } from './plan.ts';

export interface Told {
  readonly send: number;
  readonly told: 'sent' | 'not sent';
  /** Why not, as `coNotSent` says it. */
  readonly reason: string;
  /** The person still has what they wrote, or has been told that it arrived. */
  readonly safe: boolean;
  /** What a consent proves is not what was on the screen. */
  readonly proofDiffers?: boolean;
}

export interface Send {
  readonly send: number;
  readonly address: string;
  /** How often the person tries again. */
  readonly tries: number;
  readonly asForm: boolean;
  /** The answer has a recording of so many bytes. */
  readonly bytes?: number;
}

/** Short enough for thousands. */
const times = { perTry: 400, wait: 4, whole: 2000 };
/** The same for an answer with a recording. */
const longTimes = { perTry: 6000, wait: 20, whole: 30_000 };

/** The envelope and the recording in one request, as a comment sends them. */
function withRecording(envelope: object, send: number, bytes: number): FormData {
  const body = new FormData();
  body.append('answer', JSON.stringify(envelope));
  body.append('recording', new Blob([soundOf(send, bytes)], { type: 'audio/webm' }), 'recording');
  return body;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function throughTransport({ send, address, tries, asForm, bytes = 0 }: Send): Promise<Told> {
  const question = { text: 'I choose who comes into my home.', register: 'standard' } as const;
  const answer = { value: 'sometimes', words: 'Sometimes', more: wordsOf(send) };
  let envelope: ReturnType<typeof seal<typeof answer>> | undefined;
  for (let tried = 0; ; tried++) {
    envelope = seal({ tool: 'co-i-statement', name: 'home', question, answer, lang: 'en', kit: '0.0.0', verdict: 'likely-person' }, envelope && [envelope]);
    const body = asForm
      ? new URLSearchParams({ 'home': 'sometimes', 'home-more': answer.more, 'home-id': envelope.id })
      : bytes > 0
        ? withRecording(envelope, send, bytes)
        : JSON.stringify(envelope);
    const outcome = await postAnswer(
      { action: `${address}/answers`, credentials: 'omit', id: envelope.id, body },
      new AbortController().signal,
      undefined,
      bytes > 0 ? longTimes : times,
    );
    if (outcome.sent) return { send, told: 'sent', reason: '', safe: true };
    // A receiver of forms knows no repeats: who tries again is the person, who has been told.
    if (asForm || tried >= tries) return { send, told: 'not sent', reason: outcome.reason, safe: true };
    if (outcome.reason === 'offline') await pause(50);
  }
}

/** How many statements a set has. */
const inSet = 25;

/** A set of statements on one page. */
function newSet(): HTMLElement {
  const set = document.createElement('co-i-statement-set');
  set.setAttribute('layout', 'page');
  for (let index = 0; index < inSet; index++) {
    const item = document.createElement('co-i-statement-item');
    item.setAttribute('statement-id', `home-${index}`);
    item.append(`I choose who comes into my home: ${index}.`);
    set.append(item);
  }
  return set;
}

function newCard(): HTMLElement {
  const card = document.createElement('co-i-statement');
  card.append('I choose who comes into my home.');
  return card;
}

/** The card, or every other time a set, as a person has it: its choices, its text areas, its buttons, and what it says. */
async function throughElement({ send, address, tries }: Send): Promise<Told> {
  const isSet = send % 2 === 0;
  const card = isSet ? newSet() : newCard();
  card.setAttribute('name', 'home');
  card.setAttribute('action', `${address}/answers`);
  document.body.append(card);
  await Promise.resolve();
  const root = card.shadowRoot as ShadowRoot;
  for (const question of root.querySelectorAll('fieldset')) question.querySelector('input')?.click();
  const lastArea = (): HTMLTextAreaElement | undefined => [...root.querySelectorAll('textarea')].at(-1);
  const area = lastArea() as HTMLTextAreaElement;
  area.value = wordsOf(send);
  area.dispatchEvent(new Event('input', { bubbles: true }));
  const thanks = isSet ? 'Thank you. We have your answers.' : 'Thank you. We have your answer.';
  for (let tried = 0; ; tried++) {
    const told = new Promise<Event>((resolve) => {
      for (const type of ['coSent', 'coNotSent']) card.addEventListener(type, resolve, { once: true });
    });
    root.getElementById('send')?.click();
    const { type, detail } = (await told) as CustomEvent<{ reason: string }>;
    // Each sentence of the kit has its own line.
    const shown = root.textContent.replace(/\s+/g, ' ');
    if (type === 'coSent') return { send, told: 'sent', reason: '', safe: shown.includes(thanks) };
    const kept =
      lastArea()?.value === wordsOf(send) &&
      root.querySelectorAll(':checked').length === (isSet ? inSet : 1) &&
      shown.includes('We could not send your answer.');
    if (!kept || tried >= tries) return { send, told: 'not sent', reason: detail.reason, safe: kept };
  }
}

Object.assign(window, {
  /** Sends all of them, `width` at a time. A person who is told nothing at all is lost. */
  sendAll: async (sends: readonly Send[], way: 'transport' | 'element', width: number): Promise<Told[]> => {
    const told: Told[] = [];
    const queue = [...sends];
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        try {
          told.push(await (way === 'transport' ? throughTransport(next) : throughElement(next)));
        } catch {
          told.push({ send: next.send, told: 'not sent', reason: 'an error', safe: false });
        }
      }
    };
    await Promise.all(Array.from({ length: width }, worker));
    return told;
  },
});
