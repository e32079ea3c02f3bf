import { envelopeFromForm, type AnswerEnvelope, type Way } from '../kit.ts';

type Question = AnswerEnvelope['question'];

/** The scales of the kit, in the order in which people see them. */
const scales = {
  'always-sometimes-never': ['always', 'sometimes', 'never', 'not-sure', 'not-about-me'],
  'a-lot-a-bit-not-at-all': ['a-lot', 'a-bit', 'not-at-all', 'not-sure', 'not-about-me'],
  'yes-no': ['yes', 'no', 'not-sure', 'not-about-me'],
} as const;

/** What the kit says for a choice that nobody has chosen, so that no answer says it: the words of an answer that someone would send. */
function kitWordsOf(value: string, lang: string | undefined): string | undefined {
  const name = 'choice';
  for (const choices of Object.keys(scales) as (keyof typeof scales)[]) {
    const envelope = envelopeFromForm([[name, value]], { name, question: { text: name }, choices, ...(lang !== undefined && { lang }) });
    if (envelope) return (envelope.answer as { readonly words?: string }).words;
  }
  return undefined;
}

/** How often each text was there. */
type Counts = Map<string, number>;

type ByWay = Readonly<Record<Way, number>>;
const nobody: ByWay = { screen: 0, hands: 0, paper: 0 };

const count = (counts: Counts, text: string): void => void counts.set(text, (counts.get(text) ?? 0) + 1);

/** The text that most answers have. One answer alone cannot change it. */
export const commonest = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort(([one, often], [other, oftenToo]) => oftenToo - often || (one < other ? -1 : 1))[0]?.[0];

/** One answer to a statement, or the hands that were counted for one choice. */
export interface Answered {
  readonly question: Question;
  readonly value: string;
  readonly words: string | undefined;
  readonly lang: string;
  readonly way: Way;
  /** Which of the statements it was for this person. */
  readonly place: number;
  /** How many people gave it: one, except for hands. */
  readonly times: number;
}

/** What is known of one statement from all answers to it. */
export class Tally {
  readonly key: string;
  readonly languages: Counts = new Map();
  readonly #texts = { standard: new Map() as Counts, easy: new Map() as Counts };
  readonly #chosen = new Map<string, ByWay>();
  readonly #words = { standard: new Map<string, Counts>(), easy: new Map<string, Counts>() };

  readonly #places: number[] = [];

  constructor(key: string) {
    this.key = key;
  }

  add({ question, value, words, lang, way, place, times }: Answered): void {
    this.#places.push(place);
    const register = question.register === 'easy' ? 'easy' : 'standard';
    count(this.languages, lang);
    count(this.#texts[register], question.text);
    const chosen = this.#chosen.get(value) ?? nobody;
    this.#chosen.set(value, { ...chosen, [way]: chosen[way] + times });
    if (words === undefined) return;
    const ofValue = this.#words[register].get(value) ?? (new Map() as Counts);
    this.#words[register].set(value, ofValue);
    count(ofValue, words);
  }

  /** Where the statement was for most people. */
  place(): number {
    return this.#places.reduce((sum, place) => sum + place, 0) / this.#places.length;
  }

  /** The statement, as most people saw it. */
  text(): string {
    return commonest(this.#texts.standard) ?? commonest(this.#texts.easy) ?? this.key;
  }

  /** The statement for the results: in easy words, too, if people saw it in both. */
  textWords(): { readonly text: string; readonly easy?: string } {
    const easy = commonest(this.#texts.easy);
    return { text: this.text(), ...(easy !== undefined && this.#texts.standard.size > 0 && { easy }) };
  }

  values(): string[] {
    return [...this.#chosen.keys()];
  }

  #howMany(value: string): number {
    const { screen, hands, paper } = this.#chosen.get(value) ?? nobody;
    return screen + hands + paper;
  }

  /** The scale of the kit that people chose from; nothing if the site has choices of its own. A few answers with something else were not made by the tool. */
  scale(): readonly string[] | undefined {
    const all = this.values().reduce((sum, value) => sum + this.#howMany(value), 0);
    const fitting = (scale: readonly string[]): number => scale.reduce((sum, value) => sum + this.#howMany(value), 0);
    const [best] = Object.values<readonly string[]>(scales).sort((one, other) => fitting(other) - fitting(one));
    return best && fitting(best) * 2 > all ? best : undefined;
  }

  /** What people read for a choice. */
  wordsOf(value: string, register: 'standard' | 'easy' = 'standard'): string | undefined {
    return commonest(this.#words[register].get(value) ?? new Map<string, number>());
  }

  /** The words of all choices, and those in easy words if people saw each of them. */
  choiceWords(choices: readonly string[]): { readonly words: string[]; readonly easyWords?: string[] } {
    const easyWords = choices.flatMap((value) => this.wordsOf(value, 'easy') ?? []);
    const words = choices.map((value) => this.wordsOf(value) ?? kitWordsOf(value, commonest(this.languages)) ?? this.wordsOf(value, 'easy') ?? value);
    return { words, ...(easyWords.length === choices.length && { easyWords }) };
  }

  /** How many people chose each, and how their answers came. */
  countsOf(choices: readonly string[]): { readonly counts: number[]; readonly gathered: ByWay } {
    const sumOf = (way: Way): number => choices.reduce((sum, value) => sum + (this.#chosen.get(value)?.[way] ?? 0), 0);
    return { counts: choices.map((value) => this.#howMany(value)), gathered: { screen: sumOf('screen'), hands: sumOf('hands'), paper: sumOf('paper') } };
  }
}

/** The choices of a statement in their order, without those that an editor left out. The order of a site's own choices is not known, so it is that of the alphabet. */
export const choicesIn = (tally: Tally, leftOut: readonly string[]): readonly string[] =>
  tally.scale() ??
  tally
    .values()
    .filter((value) => !leftOut.includes(value))
    .sort();
