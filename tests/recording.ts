/** What the tests of recordings share: a page with a comment, what is still open, and what arrived. */
import type { Locator, Page } from '@playwright/test';
import type { CommentAnswer } from '../src/answers/comment';
import type { AnswerEnvelope } from '../src/answers/envelope';
import { addPage, type Site } from './site';
import { expect } from './test';

export const question = 'What would you change?';
export const comment = (attributes = ''): string => `<co-comment name="ideas" action="/answers" spoken ${attributes}>${question}</co-comment>`;
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const press = (page: Page, name: string): Promise<void> => button(page, name).click();
export const send = (page: Page): Promise<void> => press(page, 'Send my answer');

export interface Watched {
  streams: MediaStream[];
  contexts: AudioContext[];
  addresses: Set<string>;
}

/** Notes what the page opens: microphones, sound, and addresses of what is in memory. */
export const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const watched: Watched = { streams: [], contexts: [], addresses: new Set() };
    Object.assign(window, { watched });
    const { mediaDevices } = navigator as Partial<Navigator>;
    const open = mediaDevices?.getUserMedia.bind(mediaDevices);
    if (mediaDevices && open)
      mediaDevices.getUserMedia = async (asked) => {
        const stream = await open(asked);
        watched.streams.push(stream);
        return stream;
      };
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        watched.contexts.push(this);
      }
    };
    const [createObjectURL, revokeObjectURL] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
    URL.createObjectURL = (object) => {
      const address = createObjectURL(object);
      watched.addresses.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      watched.addresses.delete(address);
      revokeObjectURL(address);
    };
  });

/** What is still open: nothing, once the microphone is let go. */
export const stillOpen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { streams, contexts, addresses } = (window as unknown as { watched: Watched }).watched;
    const tracks = streams.flatMap((stream) => stream.getTracks()).filter(({ readyState }) => readyState === 'live');
    return [...tracks.map(() => 'a microphone'), ...contexts.filter(({ state }) => state !== 'closed').map(() => 'sound'), ...addresses];
  });

export async function open(page: Page, site: Site, attributes = ''): Promise<void> {
  await watch(page);
  await page.goto(addPage(site, '/comment', comment(attributes)));
}

/** Records until the clock has moved, and stops. */
export async function record(page: Page, name = 'Record what you want to say'): Promise<void> {
  await press(page, name);
  await expect(page.getByText('We are recording you now.').first()).toBeVisible();
  await expect(page.getByText(/^0:0[1-9] of /)).toBeVisible();
  await press(page, 'Stop recording');
  await expect(page.getByText('Your recording is here:').first()).toBeVisible();
}

/** The parts of what arrived: the envelope, and the bytes of the sound. */
export async function received(site: Site, index = 0): Promise<{ envelope: AnswerEnvelope<CommentAnswer>; sound: Buffer }> {
  const { headers, bytes } = site.answers[index] ?? {};
  const form = await new Response(new Uint8Array(bytes ?? Buffer.alloc(0)), { headers: { 'content-type': headers?.['content-type'] ?? '' } }).formData();
  const sound = Buffer.from(await (form.get('recording') as File).arrayBuffer());
  return { envelope: JSON.parse(form.get('answer') as string) as AnswerEnvelope<CommentAnswer>, sound };
}
