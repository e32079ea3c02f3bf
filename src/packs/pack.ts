/** One statement of a pack. Its words are data: they are shown exactly as they are written here. */
export interface PackStatement {
  /** Name of the statement in answers, one of its own in the pack. Letters, digits, full stops, hyphens and underscores. Never give an old id to a new statement. */
  readonly id: string;
  /** The statement, said by the person: “I choose who comes into my home.” */
  readonly text: string;
  /** The same in easy words. If it is left out, people who choose easy words see `text`. */
  readonly easy?: string;
  /** The statement about a third person, for someone who answers for another: “Chooses who comes into their home.” If it is left out, they see `text`. */
  readonly textForSomeone?: string;
  /** The same in easy words. */
  readonly easyForSomeone?: string;
  /** Heading that it belongs under. Statements of one theme follow each other. */
  readonly theme?: string;
  /** `true` if these are the exact words of the published set that `source` names; `false` if they were changed. */
  readonly authentic?: boolean;
  /** Name of one of the kit’s pictures: `home`. */
  readonly picture?: string;
}

/** A set of statements that a site brings, as `pack.schema.json` describes it. Everything in it is plain text. */
export interface Pack {
  /** Name of the pack. Letters, digits, full stops, hyphens and underscores. */
  readonly id: string;
  /** Goes up whenever a word of a statement changes, because answers to two versions are not answers to the same question. */
  readonly version: string;
  /** BCP 47 tag of the language of every word in it: `en`, `cy`. */
  readonly language: string;
  /** Shown as the title of the set. */
  readonly title: string;
  /** Where the statements come from: a published set, a meeting. Shown with the statements. */
  readonly source?: string;
  /** What others may do with them: `CC BY 4.0`. Shown with the statements. */
  readonly licence?: string;
  /** What has to be shown wherever the statements are, exactly as the owner asks for it. */
  readonly attribution?: string;
  /** Who wrote the statements. Shown with them. */
  readonly authors?: readonly string[];
  /** Who has checked these words, apart from the people who wrote them. Left out if nobody has yet: the kit’s Welsh demo is not checked. */
  readonly checkedBy?: string;
  /** In the order in which people see them. At least one. */
  readonly statements: readonly PackStatement[];
}

/**
 * What can be wrong at one place of a pack.
 *
 * - `missing`: it has to be there and is not, or is blank
 * - `not-an-object`, `not-a-list`, `not-text`, `not-true-or-false`: another type of value is needed
 * - `not-an-id`: something other than letters, digits, full stops, hyphens and underscores
 * - `doubled-id`: an earlier statement has this id
 * - `not-a-language`: not a BCP 47 tag
 */
export type PackProblemKind = 'missing' | 'not-an-object' | 'not-a-list' | 'not-text' | 'not-true-or-false' | 'not-an-id' | 'doubled-id' | 'not-a-language';

/** One thing that is wrong with a pack. `sentenceOf` in `pack-sentences.ts` says it in words. */
export interface PackProblem {
  /** Where it is, as JavaScript writes it: `statements[2].text`. Empty for the pack itself. */
  readonly path: string;
  readonly kind: PackProblemKind;
}

/** Bytes of a pack as JSON, at most. 500 statements of 60 words fit, with easy words and the words for someone. */
export const packBytes = 1_000_000;

type Check = (value: unknown) => PackProblemKind | undefined;

/** Blank is as good as missing: nobody can read it. */
const text: Check = (value) => (typeof value !== 'string' ? 'not-text' : value.trim() === '' ? 'missing' : undefined);
const id: Check = (value) => text(value) ?? (/^[\w.-]+$/.test(value as string) ? undefined : 'not-an-id');
const list: Check = (value) => (Array.isArray(value) ? undefined : 'not-a-list');
const truth: Check = (value) => (typeof value === 'boolean' ? undefined : 'not-true-or-false');
const language: Check = (value) => {
  const kind = text(value);
  if (kind) return kind;
  try {
    Intl.getCanonicalLocales(value as string);
    return undefined;
  } catch {
    return 'not-a-language';
  }
};

/** The check of each field. A name with a question mark can be left out. */
type Fields = Readonly<Record<string, Check>>;

const ofPack: Fields = {
  'id': id,
  'version': text,
  'language': language,
  'title': text,
  'source?': text,
  'licence?': text,
  'attribution?': text,
  'authors?': list,
  'checkedBy?': text,
  'statements': list,
};

const ofStatement: Fields = {
  'id': id,
  'text': text,
  'easy?': text,
  'textForSomeone?': text,
  'easyForSomeone?': text,
  'theme?': text,
  'authentic?': truth,
  'picture?': text,
};

/** The fields that a pack can have, and those of a statement in it. Others are ignored: a later version of the kit may know them. */
export const packFields: readonly string[] = Object.keys(ofPack).map((field) => field.replace('?', ''));
export const statementFields: readonly string[] = Object.keys(ofStatement).map((field) => field.replace('?', ''));

function problemsOf(value: unknown, fields: Fields, path = ''): readonly PackProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, kind: 'not-an-object' }];
  return Object.entries(fields).flatMap(([field, check]) => {
    const name = field.replace('?', '');
    const own = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    const kind = own === undefined ? (name === field ? 'missing' : undefined) : check(own);
    return kind ? [{ path: path ? `${path}.${name}` : name, kind }] : [];
  });
}

/**
 * Everything that is wrong with a pack, in the order of its fields; nothing if it can be used. The browser and `npx coproduction-kit pack` both check with it.
 *
 * @param value What `JSON.parse` returned.
 */
export function packProblems(value: unknown): readonly PackProblem[] {
  const problems = problemsOf(value, ofPack);
  if (problems.some(({ path }) => path === '')) return problems;
  const { statements, authors } = value as { statements?: unknown; authors?: unknown };
  const ids = new Set<unknown>();
  const doubled = (statement: unknown, path: string): readonly PackProblem[] => {
    const { id: own } = (statement ?? {}) as { id?: unknown };
    if (typeof own !== 'string') return [];
    if (ids.has(own)) return [{ path: `${path}.id`, kind: 'doubled-id' }];
    ids.add(own);
    return [];
  };
  return [
    ...problems,
    ...(Array.isArray(authors) ? authors : []).flatMap((author, index) => {
      const kind = text(author);
      return kind ? [{ path: `authors[${index}]`, kind }] : [];
    }),
    ...(Array.isArray(statements) && statements.length === 0 ? [{ path: 'statements', kind: 'missing' } as const] : []),
    ...(Array.isArray(statements) ? statements : []).flatMap((statement: unknown, index) => {
      const path = `statements[${index}]`;
      return [...problemsOf(statement, ofStatement, path), ...doubled(statement, path)];
    }),
  ];
}
