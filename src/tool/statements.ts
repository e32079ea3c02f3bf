import type { AskedQuestion } from '../answers/envelope';
import type { AnsweredBy } from '../answers/scales';
import { statementKey, type Draft } from '../answers/statement';
import type { Register } from '../language/messages';
import type { Pack, PackStatement } from '../packs/pack';
import { nodesIn, showsWords } from '../parts/slots';

/** One statement of the set, from the page or from a pack. Every mode draws it from here. */
export interface Statement extends Omit<PackStatement, 'id'> {
  /** Knows the statement while a person answers: answers are kept by it. Made of letters, digits and signs that ids of elements may have. */
  readonly key: string;
  /** The site's own id, if it gave one. */
  readonly id?: string;
  /** The version of its text, if the site gave one. */
  readonly version?: string;
}

/** The value of `name` on an element: the property if its script has loaded, otherwise the attribute. */
function valueOf(element: Element, name: string): string | undefined {
  const property = (element as unknown as Record<string, string | undefined>)[name];
  return (property ?? element.getAttribute(name.replace(/[A-Z]/g, '-$&').toLowerCase())) || undefined;
}

/** Elements that have no id of the site: by their place when they were first seen. */
const places = new WeakMap<Element, string>();

/** The words in one of the slots of an element, with runs of white space as one space. */
export const wordsIn = (element: Element, slot: string): string =>
  nodesIn(element, slot)
    .filter(showsWords)
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

function statementOf(item: Element, index: number): Statement {
  const id = valueOf(item, 'statementId');
  const version = valueOf(item, 'statementVersion');
  if (!places.has(item)) places.set(item, `${index + 1}`);
  const picture = nodesIn(item, 'picture').find((node): node is Element => node.nodeType === Node.ELEMENT_NODE);
  return {
    key: id ? statementKey(id, version) : (places.get(item) ?? ''),
    id,
    version,
    text: wordsIn(item, ''),
    easy: wordsIn(item, 'easy'),
    textForSomeone: wordsIn(item, 'for-someone'),
    easyForSomeone: wordsIn(item, 'easy-for-someone'),
    theme: wordsIn(item, 'topic'),
    picture: picture?.getAttribute('src') ?? picture?.getAttribute('name') ?? undefined,
  };
}

/** The title of a set, in the words of the page or of the pack; empty if there is none. */
export const titleOf = (set: Element, pack: Pack | undefined): string => wordsIn(set, 'title') || (pack?.title ?? '');

/** The words that say who wrote the statements. */
interface CreditMessages {
  readonly lang: string;
  readonly writtenBy: string;
  readonly comeFrom: string;
  readonly licence: string;
}

/** Who wrote the statements, and where they come from, as far as the pack says it. */
export function creditsOf(pack: Pack | undefined, { lang, writtenBy, comeFrom, licence }: CreditMessages): string[] {
  const { authors = [], source, attribution, licence: own } = pack ?? {};
  return [
    authors.length > 0 ? writtenBy.replace('{names}', () => new Intl.ListFormat(lang).format(authors)) : '',
    source ? comeFrom.replace('{source}', () => source) : '',
    attribution ?? '',
    own ? licence.replace('{licence}', () => own) : '',
  ].filter(Boolean);
}

/** The statements that the page has in the set, in their order, also those in a list or a box of the page. */
export const statementsIn = (host: Element): Statement[] =>
  [...host.querySelectorAll('co-i-statement-item')]
    .map(statementOf)
    .filter(({ text }) => text)
    // An id that an earlier one has is the mistake of the page, and both are still asked.
    .map((statement, index, all) =>
      all.findIndex(({ key }) => key === statement.key) < index ? { ...statement, key: `${statement.key}.${index}` } : statement,
    );

/** Those of a pack. */
export const statementsOf = ({ version, statements }: Pack): Statement[] =>
  statements.map((statement) => ({ ...statement, key: statementKey(statement.id, version), version }));

/**
 * The statements to ask now: those that the page has, and those of `before` that it has no longer and that the person is at, or has answered (`isKept`). They
 * stay behind the one that they followed, with the words that they had: nothing that a person has read disappears under their eyes.
 */
export function merged(before: readonly Statement[], now: readonly Statement[], isKept: (key: string) => boolean): readonly Statement[] {
  const all = [...now];
  before.forEach((statement, index) => {
    const { key } = statement;
    if (now.some((other) => other.key === key) || !isKept(key)) return;
    const previous = before[index - 1]?.key;
    all.splice(all.findIndex((other) => other.key === previous) + 1, 0, statement);
  });
  return all;
}

/** The words of a statement that fit the person and the register, and which register they are of. */
export function askedWords(statement: Statement, register: Register, answeredBy: AnsweredBy | undefined): Pick<AskedQuestion, 'text' | 'register'> {
  const { text, easy, textForSomeone, easyForSomeone } = statement;
  const isEasy = register === 'easy';
  const isForSomeone = answeredBy === 'someone-else';
  if (isEasy && isForSomeone && easyForSomeone) return { text: easyForSomeone, register };
  if (isForSomeone && textForSomeone) return { text: textForSomeone, register: 'standard' };
  return isEasy && easy ? { text: easy, register } : { text, register: 'standard' };
}

/** The question as the person sees it. */
export const questionOf = (statement: Statement, register: Register, answeredBy: AnsweredBy | undefined): AskedQuestion => ({
  id: statement.id,
  version: statement.version,
  ...askedWords(statement, register, answeredBy),
});

/** Runs of statements with the same theme: each is under one heading. */
export function byTheme(statements: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = [];
  for (const statement of statements) {
    const run = runs.at(-1);
    if (run && run[0]?.theme === statement.theme) run.push(statement);
    else runs.push([statement]);
  }
  return runs;
}

/** The screen of a statement. */
export const stepOf = ({ key }: Pick<Statement, 'key'>): string => `statement-${key}`;

/** Whether there is a choice, or words. */
export const isAnswered = (draft: Partial<Draft> | undefined): boolean => Boolean(draft?.value ?? draft?.moreText?.trim());
