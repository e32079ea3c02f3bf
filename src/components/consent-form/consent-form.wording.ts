import type { ConsentRecord } from '../../consent/record';
import type { ConsentText } from '../../consent/text';
import { languageOf } from '../../language/nearest';
import type { Register } from '../../language/messages';
import { wordsOf } from '../../parts/page-words';
import type { ConsentForm } from './consent-form';
import { termsOf } from './consent-form.disclosure';
import { slotOf, type Item } from './consent-form.markup';
import { stepOf } from './consent-form.steps';

/** What one step showed when the person last saw it: its lines, those of the question of an item first, and the item as it was asked. */
interface Reading {
  readonly lines: readonly string[];
  readonly item?: Item;
}

/** By the name of a step, what it showed. */
type Readings = Readonly<Record<string, Reading>>;

/** What the person has seen: words, which are proved, and what was behind them at that moment. */
export interface Seen {
  /** The texts, one for each language and register; what was answered to last comes last. */
  readonly texts: readonly ConsentText[];
  /** The items as they were asked. */
  readonly items: readonly Item[];
  /** What the form said of how things are done when its words were read. */
  readonly terms: Partial<ConsentRecord>;
}

/** What is on the screen now, of what is disclosed and asked: read from the screen, and not from what it was drawn from. `before` is what was read before. */
function readScreen({ host, items }: ConsentForm, before: Readings): Readings {
  const read = (selector: string): string[] =>
    [...(host.shadowRoot as ShadowRoot).querySelectorAll(`.screen ${selector}`)].map((element) => wordsOf([element])).filter(Boolean);
  const readings: Record<string, Reading> = {};
  for (const step of ['about', 'undo']) {
    const lines = read(`:is(#title-${step},#title-${step}~.disclosure>*)`);
    if (lines.length > 0) readings[step] = { lines };
  }
  for (const item of items) {
    const step = stepOf(item);
    const slot = `slot[name=${slotOf(item.name)}]`;
    const [words = ''] = read(slot);
    const lines = read(`fieldset:has(${slot}) :is(.hint p,label>span)`);
    // On the last screen only the words are shown again.
    if (lines.length > 0) readings[step] = { lines: [words, ...lines], item };
    else if (words) readings[step] = { ...before[step], lines: [words, ...(before[step]?.lines.slice(1) ?? [])] };
  }
  return readings;
}

/** Everything that was disclosed and asked in one language and register, for the proof. */
function textOf({ about, undo, ...questions }: Readings, version: string, lang: string, register: Register): ConsentText {
  const all = Object.entries(questions);
  return {
    version,
    lang,
    register,
    surrounding: [...(about?.lines ?? []), ...(undo?.lines ?? []), ...new Set(all.flatMap(([, { lines }]) => lines.slice(1)))],
    items: all.map(([step, { lines, item }]) => ({
      name: step.slice(5),
      words: lines[0] ?? '',
      purpose: item?.purpose,
      sharedWith: item?.sharedWith,
      uses: item?.dataCategories.join(', '),
    })),
  };
}

/** What a person has seen on a form, and in which words they answered. It is read from the screen, and it is what is proved (decision 20). */
export class Wording {
  /** What was on the screen, by the language and register of its words. */
  private readings: Readonly<Record<string, Readings>> = {};
  /** Those in which the last answer was given. */
  private answeredIn = '';
  private version = '';
  private terms: Partial<ConsentRecord> = {};

  constructor(private readonly form: ConsentForm) {}

  /** Another person is here, who has seen nothing. */
  reset(): void {
    this.readings = {};
  }

  private get wordsNow(): string {
    const { host, kitWords, register } = this.form;
    return `${languageOf(host) || kitWords.lang} ${register}`;
  }

  get seen(): Seen {
    const { readings, terms, version, answeredIn } = this;
    const texts = [...Object.keys(readings).filter((words) => words !== answeredIn), answeredIn].map((words) => {
      const [lang = '', register] = words.split(' ');
      return textOf(readings[words] ?? {}, version, lang, register as Register);
    });
    return { texts, items: this.form.items.map((item) => readings[answeredIn]?.[stepOf(item)]?.item ?? item), terms };
  }

  /**
   * Reads what is on the screen. Where words have changed after an answer to them, that answer is taken back, and the person is told. Another language or
   * register is another text: both are proved.
   */
  readonly read = (): void => {
    const { form, wordsNow } = this;
    const { agreement, state, items, draft } = form;
    if (agreement || !/^(open|not-sent)$/.test(state.phase)) return;
    const before = this.readings[wordsNow] ?? {};
    const now = readScreen(form, before);
    this.readings = { ...this.readings, [wordsNow]: { ...before, ...now } };
    if (now.undo) this.terms = termsOf(form);
    const isChanged = (step: string): unknown => now[step] && before[step] && JSON.stringify(now[step].lines) !== JSON.stringify(before[step].lines);
    const isAround = isChanged('about') || isChanged('undo');
    const names = items.filter((item) => draft.answers[item.name] && (isAround || isChanged(stepOf(item)))).map(({ name }) => name);
    if (names.length === 0) return;
    form.prepared = undefined;
    const answers = Object.fromEntries(Object.entries(draft.answers).filter(([name]) => !names.includes(name)));
    form.draft = { ...draft, answers, takenBack: [...(draft.takenBack ?? []), ...names] };
    form.frame.show({ announcement: 'wordsChanged' });
  };

  /** The person answers now, to the words that are on the screen. */
  noteAnswer(): void {
    this.read();
    this.answeredIn = this.wordsNow;
    this.version = this.form.textVersion ?? '';
  }
}
