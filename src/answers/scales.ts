import type { CardMessages, Register } from '../language/messages';

/** Names of the scales that the kit brings. */
export type ScaleName = 'always-sometimes-never' | 'a-lot-a-bit-not-at-all' | 'yes-no';

/** One answer that a person can choose. */
export interface Choice {
  /** What the organisation receives. Letters, digits, hyphens. */
  readonly value: string;
  /** What the person reads. */
  readonly words: string;
  /** What the person reads in easy words; `words` where it is left out. */
  readonly easy?: string;
  /** Separate from the scale, at the same size: "I am not sure", "This is not about me". */
  readonly apart?: boolean;
}

type Value = 'always' | 'sometimes' | 'never' | 'a-lot' | 'a-bit' | 'not-at-all' | 'yes' | 'no' | 'not-sure' | 'not-about-me';

const scale = (...values: Value[]): readonly Value[] => [...values, 'not-sure', 'not-about-me'];

/** The values of each scale, in the order in which they are shown. None is worth more than another: answers are never averaged. */
export const scales: Readonly<Record<ScaleName, readonly Value[]>> = {
  'always-sometimes-never': scale('always', 'sometimes', 'never'),
  'a-lot-a-bit-not-at-all': scale('a-lot', 'a-bit', 'not-at-all'),
  'yes-no': scale('yes', 'no'),
};

/** Who answers: the person, the person with help, or someone on their behalf. */
export const respondents = ['me', 'me-with-help', 'someone-else'] as const;
export type AnsweredBy = (typeof respondents)[number];

/** The choices of one of the kit's scales, in the words of `messages`; `forSomeone` if a person answers for another. */
export function choicesOf(name: ScaleName, messages: CardMessages, forSomeone = false): Choice[] {
  return scales[name].map((value) => ({
    value,
    words: messages[forSomeone && value === 'not-about-me' ? 'not-about-them' : value],
    apart: value.startsWith('not-') && value !== 'not-at-all',
  }));
}

/** Whether `choices` can be shown: at least two, each with words and a value of its own. */
export function areUsable(choices: unknown): choices is readonly Choice[] {
  if (!Array.isArray(choices) || choices.length < 2) return false;
  const filled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';
  const given = choices as (Partial<Choice> | null | undefined)[];
  const values = new Set(given.map((choice) => choice?.value));
  return (
    values.size === given.length &&
    given.every((choice) => filled(choice?.value) && filled(choice?.words) && ['string', 'undefined'].includes(typeof choice?.easy))
  );
}

/** The choices to show: the page's own where they are usable, else those of the scale. */
export function choicesToShow(own: readonly Choice[] | undefined, scale: ScaleName, messages: CardMessages, register: Register, forSomeone: boolean): Choice[] {
  if (!areUsable(own)) return choicesOf(Object.hasOwn(scales, scale) ? scale : 'always-sometimes-never', messages, forSomeone);
  return own.map((choice) => ({ ...choice, words: register === 'easy' ? (choice.easy ?? choice.words) : choice.words }));
}
