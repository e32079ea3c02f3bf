import type { Page } from '@playwright/test';

/** What a page asked the voices of the device to say. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  readonly voice: string;
}

interface Voices {
  spoken: Spoken[];
  isSpeaking: boolean;
  /** The sentence that is spoken now comes to its end. */
  finish: () => void;
  /** It fails. */
  fail: (error: string) => void;
  /** Voices that are called “Late” are there now. */
  come: () => void;
}

declare global {
  interface Window {
    voices: Voices;
  }
}

/** Voices of a device, acted out: `name lang`, those that begin with “Cloud” send the words away. Nothing is heard, and each sentence ends when the test says so. */
export async function giveVoices(page: Page, ...voices: readonly string[]): Promise<void> {
  await page.addInitScript((names: readonly string[]) => {
    let now: SpeechSynthesisUtterance | undefined;
    let areLate = names.some((name) => name.startsWith('Late'));
    const all = names.map((each) => {
      const [name = '', lang = ''] = each.split(' ');
      return { name, lang, localService: !name.startsWith('Cloud'), default: false, voiceURI: name };
    });
    window.voices = {
      spoken: [],
      isSpeaking: false,
      finish: () => {
        const ended = now;
        now = undefined;
        window.voices.isSpeaking = false;
        ended?.onend?.(new Event('end') as SpeechSynthesisEvent);
      },
      fail: (error) => {
        const failed = now;
        now = undefined;
        window.voices.isSpeaking = false;
        failed?.onerror?.(Object.assign(new Event('error'), { error }) as unknown as SpeechSynthesisErrorEvent);
      },
      come: () => {
        areLate = false;
        synthesis.dispatchEvent(new Event('voiceschanged'));
      },
    };
    class Utterance {
      voice: { name: string } | null = null;
      lang = '';
      rate = 1;
      constructor(readonly text: string) {}
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => (areLate ? [] : all),
      speak: (utterance: SpeechSynthesisUtterance) => {
        now = utterance;
        const { text, lang, rate, voice } = utterance;
        window.voices.isSpeaking = true;
        window.voices.spoken.push({ text, lang, rate, voice: voice?.name ?? '' });
      },
      cancel: () => {
        const cut = now;
        now = undefined;
        window.voices.isSpeaking = false;
        cut?.onerror?.(Object.assign(new Event('error'), { error: 'canceled' }) as unknown as SpeechSynthesisErrorEvent);
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

export const spokenIn = (page: Page): Promise<Spoken[]> => page.evaluate(() => window.voices.spoken);
/** Lets the sentence that is spoken come to its end. */
export const finishSentence = (page: Page): Promise<void> => page.evaluate(() => window.voices.finish());
export const isSpeaking = (page: Page): Promise<boolean> => page.evaluate(() => window.voices.isSpeaking);
