import nlp from 'compromise/two';
import type { Sentence, Word } from './sentence';

type Tense = 'Participle' | 'PastTense';
interface Verbs {
  readonly toInfinitive: (word: string, model: unknown, tense: Tense) => string;
}
// What compromise has for its own plugins, which its types leave out.
const compromise = nlp as unknown as { methods: () => { two: { transform: { verb: Verbs } } }; model: () => unknown };

const modal = /^(?:will|would|can|could|should|must|may|might)$/;
const helping = /^(?:has|have|had|been|being|not|never)$/;
const objects: Readonly<Record<string, string>> = { i: 'me', you: 'you', he: 'him', she: 'her', it: 'it', we: 'us', they: 'them' };
/** What a subject begins with that a program can be sure of. */
const beginsSubject = /^(?:the|an?|your|my|our|their|his|her|its|this|that|these|those|all|some|each|every|no|lunch|tea|breakfast|dinner)$/;
const beginsClause = /^(?:if|when|because|that|who|which|what|where|how|why|and|but|or|there|unless|until|in|on|at|by|to|for|with|of)$/;

/** The plain form of a verb: “write” of “written”. */
function infinitiveOf(participle: string): string {
  const { toInfinitive } = compromise.methods().two.transform.verb;
  const model = compromise.model();
  const first = toInfinitive(participle, model, 'Participle');
  return first === participle ? toInfinitive(participle, model, 'PastTense') : first;
}

/** “Sends”, “watches”, “tries”. */
function withS(verb: string): string {
  if (/(?:[sxz]|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ies') : `${verb}s`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is done to: the words before “be” as an object. Nothing where a program cannot be sure of it. */
function objectOf(subject: readonly Word[]): string | undefined {
  const [first, ...rest] = subject;
  if (!first || subject.length > 4 || subject.some(({ plain }) => beginsClause.test(plain))) return undefined;
  if (rest.length === 0 && objects[first.plain] !== undefined) return objects[first.plain];
  const isName = /^\p{Lu}/u.test(first.text) && first.start > 0;
  if (!beginsSubject.test(first.plain) || isName) return undefined;
  return [first.plain, ...rest.map(({ text }) => text)].join(' ');
}

/** Who does it, as the sentence says: “by the doctor”. */
function agentOf(words: readonly Word[], at: number): string | undefined {
  const [by, article, noun] = words.slice(at + 1, at + 4);
  if (by?.plain !== 'by' || !article || !noun || !/^(?:the|an?|your|my|our)$/.test(article.plain)) return undefined;
  return capital(`${article.plain} ${noun.text}`);
}

/** The sentence said by who does it, with “someone” where it does not say who: “Someone has sent your letter”. Nothing where a program cannot be sure. */
export function inActiveVoice({ words, text }: Sentence, beAt: number, participleAt: number): string | undefined {
  const [be, participle] = [words[beAt]?.plain ?? '', words[participleAt]?.plain ?? ''];
  const before = words.slice(0, beAt);
  let start = before.length;
  while (start > 0 && (helping.test(before[start - 1]?.plain ?? '') || modal.test(before[start - 1]?.plain ?? ''))) start--;
  const helpers = [...before.slice(start), ...words.slice(beAt + 1, participleAt)].map(({ plain }) => plain);
  const object = objectOf(before.slice(0, start));
  if (object === undefined || text.endsWith('?') || /n't|'/.test(be) || helpers.some((word) => /^(?:not|never)$/.test(word))) return undefined;
  const who = agentOf(words, participleAt) ?? 'Someone';
  const verb = infinitiveOf(participle);
  const isSure = verb !== participle || /^(?:put|cut|read|set|hit|shut)$/.test(participle);
  const [helper = ''] = helpers;
  if (modal.test(helper)) return isSure && be === 'be' ? `${who} ${helper} ${verb} ${object}` : undefined;
  if (/^(?:was|were|been)$/.test(be)) return helpers.includes('being') ? undefined : `${who} has ${participle} ${object}`;
  return isSure && /^(?:is|are|am)$/.test(be) && helpers.every((word) => word !== 'being') ? `${who} ${withS(verb)} ${object}` : undefined;
}
