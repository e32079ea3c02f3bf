import { checkEasyWords } from '../check-easy-words';
import { easyWordsRules } from '../rules';
import { heldOut } from './held-out';
import type { Labelled } from './labelled';
import { heldOutOfTheField } from './held-out-of-the-field';
import { marks } from './marks';
import { ofTheField } from './of-the-field';
import { pages } from './pages';
import { sentences } from './sentences';
import { words } from './words';

export const corpus: readonly Labelled[] = [...sentences, ...words, ...marks, ...pages, ...ofTheField, ...heldOut, ...heldOutOfTheField];

/** How well a rule does. */
export interface Figure {
  readonly rule: string;
  /** Of what it found, the part that is right. */
  readonly precision: number;
  /** Of what there is, the part that it found. */
  readonly recall: number;
  /** The texts that it should find, and the texts that look as if. */
  readonly faulty: number;
  readonly tempting: number;
}

const mechanical = ['over-12-words', 'over-15-words', 'one-sentence-a-block', 'sign', 'acronym', 'roman-numeral', 'capitals', 'long-screen', 'emphasis'];
const pictures = ['block-without-picture', 'picture-without-words'];

/** The least precision and recall of a rule. */
export const leastOf = (rule: string): number => (mechanical.includes(rule) || pictures.includes(rule) ? 0.9 : 0.75);

const found = new Map<Labelled, ReadonlySet<string>>();
function findingsOf(labelled: Labelled): ReadonlySet<string> {
  const known = found.get(labelled) ?? new Set(checkEasyWords(labelled.text, { format: labelled.format ?? 'text' }).findings.map(({ rule }) => rule));
  found.set(labelled, known);
  return known;
}

/** Precision and recall of each rule, a text counting once. A false alarm counts wherever it is, not only in texts that tempt the rule. */
export const figuresOf = (texts: readonly Labelled[]): Figure[] =>
  easyWordsRules.map(({ id: rule }) => {
    const broken = texts.filter(({ breaks }) => breaks.includes(rule));
    const alarms = texts.filter((labelled) => findingsOf(labelled).has(rule));
    const right = alarms.filter(({ breaks }) => breaks.includes(rule)).length;
    const tempting = texts.filter(({ tempts }) => tempts.includes(rule)).length;
    return {
      rule,
      precision: alarms.length === 0 ? 1 : right / alarms.length,
      recall: broken.length === 0 ? 1 : right / broken.length,
      faulty: broken.length,
      tempting,
    };
  });

/** Where the rules and the labels differ: what to look at next. */
export const differencesIn = (texts: readonly Labelled[]): string[] =>
  texts.flatMap((labelled) => {
    const findings = findingsOf(labelled);
    const missed = labelled.breaks.filter((rule) => !findings.has(rule)).map((rule) => `missed ${rule}`);
    const wrong = [...findings].filter((rule) => !labelled.breaks.includes(rule)).map((rule) => `false ${rule}`);
    return [...missed, ...wrong].map((what) => `${what}: ${labelled.text.slice(0, 100).replaceAll('\n', ' ')}`);
  });
