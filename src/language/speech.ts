import { pageElement } from './native';
import type { Sentence } from './spoken-text';

/** What reads words out: a recording, or a voice of the device. */
export interface Reader {
  /** Whether it reads, waits, or is at its end. `no-voice`: the device has none for any of the words. */
  readonly state: 'stopped' | 'reading' | 'paused' | 'no-voice';
  /** The sentence that is read, where that is known. */
  readonly sentence?: Sentence;
  readonly start: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** Takes on the speed that the person has chosen for every reader. */
  readonly applySpeed: () => void;
}

/** How fast every reader of the page reads: 1 is the usual speed. */
export const speed = { rate: 1 };
/** The speed that “Slower” asks for. */
export const slowRate = 0.75;

/** What a recording tells of. */
const types = ['play', 'pause', 'ended'] as const;

let current: Reader | undefined;

/** One voice at a time: whatever else reads or plays with sound stops, now and as long as this is the last that was started. */
function takeTurn(reader: Reader, own?: HTMLMediaElement): void {
  if (current !== reader) current?.stop();
  current = reader;
  addEventListener('play', giveWay, true);
  for (const media of pageElement().querySelectorAll<HTMLMediaElement>('audio, video')) if (media !== own && !media.paused && !media.muted) media.pause();
}

/** Something of the page plays with sound: what the kit reads stops. */
function giveWay({ target }: Event): void {
  if (target instanceof HTMLMediaElement && !target.muted && !(current instanceof Recording && current.isOf(target))) current?.stop();
}

/** Reads by a recording that the page brings, and gives it back as it was. */
export class Recording implements Reader {
  state: Reader['state'] = 'stopped';
  /** The page's own speed, before the first start. */
  private rate?: number;
  private readonly hadControls: boolean;

  constructor(
    private readonly media: HTMLMediaElement,
    private readonly handleChange: () => void,
    /** The page has no such recording, or the browser cannot play it. */
    private readonly handleFailure: () => void,
  ) {
    this.hadControls = media.controls;
    // The buttons of the kit are its controls.
    media.controls = false;
    for (const type of types) media.addEventListener(type, this.follow);
  }

  isOf(media: HTMLMediaElement): boolean {
    return media === this.media;
  }

  private readonly follow = (): void => {
    const { paused, ended, currentTime } = this.media;
    this.state = !paused ? 'reading' : ended || currentTime === 0 ? 'stopped' : 'paused';
    this.handleChange();
  };

  readonly start = (): void => {
    takeTurn(this, this.media);
    this.rate ??= this.media.playbackRate;
    this.applySpeed();
    this.media.play().catch((error: unknown) => {
      // A pause before it began is not a failure.
      if ((error as DOMException).name !== 'AbortError') this.handleFailure();
    });
  };

  readonly pause = (): void => this.media.pause();

  readonly stop = (): void => {
    this.media.pause();
    this.media.currentTime = 0;
    this.follow();
  };

  readonly applySpeed = (): void => {
    this.media.playbackRate = speed.rate;
  };

  /** Lets go of the recording. */
  release(): void {
    for (const type of types) this.media.removeEventListener(type, this.follow);
    this.media.pause();
    if (this.rate !== undefined) this.media.playbackRate = this.rate;
    this.media.controls = this.hadControls;
  }
}

const languageOfTag = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voice of the device for a language: none that sends the words away, and of its region where there is one. */
export function voiceFor(lang: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const own = voices.filter((voice) => voice.localService && languageOfTag(voice.lang) === languageOfTag(lang));
  return own.find((voice) => voice.lang.toLowerCase().replace('_', '-') === lang.toLowerCase()) ?? own.find((voice) => voice.default) ?? own[0];
}

/** The voices of the device. Some browsers find them only a while after they were asked. */
function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const answer = (): void => resolve(synthesis.getVoices());
    synthesis.addEventListener('voiceschanged', answer, { once: true });
    setTimeout(answer, 1000);
  });
}

/** Reads by a voice of the device, sentence by sentence: so the one that is read can be marked, and a pause works everywhere. */
export class DeviceVoice implements Reader {
  state: Reader['state'] = 'stopped';
  private place = 0;
  /** Grows with each start and each silence: whatever waits for voices then is too late. */
  private run = 0;
  private hasSkipped = false;
  private sentences: readonly Sentence[] = [];
  /** Kept while it is spoken: some browsers lose one that nobody holds, and say no end. */
  private utterance?: SpeechSynthesisUtterance;

  constructor(
    private readonly collect: () => readonly Sentence[],
    private readonly handleChange: () => void,
  ) {
    // Asked for early, so that they are there at the first press.
    (globalThis.speechSynthesis as SpeechSynthesis | undefined)?.getVoices();
  }

  get sentence(): Sentence | undefined {
    return this.state === 'reading' || this.state === 'paused' ? this.sentences[this.place] : undefined;
  }

  readonly start = (): void => {
    if (this.state !== 'paused') {
      this.sentences = this.collect();
      this.place = 0;
      this.hasSkipped = false;
    }
    takeTurn(this);
    this.change('reading');
    void this.read();
  };

  readonly pause = (): void => {
    this.silence();
    this.change('paused');
  };

  readonly stop = (): void => {
    if (this.state === 'stopped') return;
    this.silence();
    this.change('stopped');
  };

  readonly applySpeed = (): void => {
    if (this.state !== 'reading') return;
    this.silence();
    void this.read();
  };

  private change(state: Reader['state']): void {
    this.state = state;
    this.handleChange();
  }

  private silence(): void {
    this.utterance = undefined;
    this.run++;
    (globalThis.speechSynthesis as SpeechSynthesis | undefined)?.cancel();
  }

  private async read(): Promise<void> {
    const run = ++this.run;
    const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    const voices = synthesis ? await voicesOf(synthesis) : [];
    if (this.state !== 'reading' || run !== this.run) return;
    const voiceOf = ({ lang }: Sentence): SpeechSynthesisVoice | undefined => voiceFor(lang || navigator.language, voices);
    // Words in a language that the device cannot speak are left out; the others are read, and at the end the person is told.
    while (this.sentences[this.place] && !voiceOf(this.sentences[this.place] as Sentence)) {
      this.hasSkipped = true;
      this.place++;
    }
    const sentence = this.sentences[this.place];
    // A page may have taken away what is not read yet: its range is empty then.
    if (!synthesis || !sentence || sentence.range?.collapsed) {
      this.change(this.hasSkipped || !synthesis ? 'no-voice' : 'stopped');
      return;
    }
    const voice = voiceOf(sentence);
    const utterance = Object.assign(new SpeechSynthesisUtterance(sentence.text), { voice, lang: voice?.lang, rate: speed.rate });
    utterance.onend = () => {
      // What was silenced ends, too.
      if (this.utterance !== utterance) return;
      this.place++;
      void this.read();
    };
    utterance.onerror = ({ error }) => {
      if (this.utterance !== utterance) return;
      this.silence();
      // Something else on the page wants to be heard, or the voice does not work.
      this.change(error === 'canceled' || error === 'interrupted' ? 'stopped' : 'no-voice');
    };
    this.utterance = utterance;
    this.handleChange();
    synthesis.speak(utterance);
  }
}
