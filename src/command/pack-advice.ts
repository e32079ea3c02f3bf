import { checkEasyWords } from '../easy-words/index';
import { packCommandWords as words } from '../language/en/editors/pack';
import { packFields, statementFields, type Pack, type PackStatement } from '../packs/pack';

/** Something that a person should look at, at a path as `packProblems` writes it. */
export interface Advice {
  readonly path: string;
  readonly words: string;
}

const easyFields = ['easy', 'easyForSomeone'] as const;
const isEnglish = ({ language }: Pack): boolean => /^en\b/i.test(language);

/** What shows that a file was saved in a wrong way. */
export const signsIn = (text: string): string[] => [
  ...(text.includes('\ufffd') ? [words.lostCharacter] : []),
  ...(/â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/.test(text) ? [words.wrongEncoding] : []),
];

/** The names of the kit's pictures are in `pictures`. */
function adviceOn(statement: PackStatement, path: string, pack: Pack, pictures: readonly string[]): Advice[] {
  const { picture } = statement;
  const texts = Object.entries(statement).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return [
    ...(picture !== undefined && !pictures.includes(picture) ? [{ path: `${path}.picture`, words: words.noPicture(picture, pictures.join(', ')) }] : []),
    ...texts.flatMap(([field, text]) => [...signsIn(text).map((said) => ({ path: `${path}.${field}`, words: said }))]),
    // The official words are exempt: they are shown as their owner wrote them.
    ...easyFields.flatMap((field) =>
      isEnglish(pack)
        ? checkEasyWords(statement[field] ?? '').findings.map(({ sentence, why, suggestion }) => ({
            path: `${path}.${field}`,
            words: words.easyWords(sentence, why, suggestion),
          }))
        : [],
    ),
  ];
}

/** The member that was probably meant by a name that is not known. */
const meantBy = (name: string, known: readonly string[]): string | undefined =>
  known.find((each) => each.toLowerCase() === name.toLowerCase().replace(/[^a-z]/gi, ''));

export function unknownIn(value: object, known: readonly string[], path: string, unknown: string = words.unknownField): Advice[] {
  return Object.keys(value)
    .filter((name) => name !== '$schema' && !known.includes(name))
    .map((name) => {
      const meant = meantBy(name, known);
      return { path: path + name, words: `${unknown}${meant ? ` ${words.meant(meant)}` : ''}` };
    });
}

/** What to look at in a pack that can be used. None of it is an error. */
export function adviceFor(pack: Pack, pictures: readonly string[]): Advice[] {
  const { statements, source, authors = [] } = pack;
  const themes = statements.map(({ theme }) => theme);
  const isSplit = (index: number): boolean => themes[index] !== themes[index - 1] && themes.indexOf(themes[index]) < index;
  return [
    ...unknownIn(pack, packFields, ''),
    ...(source === undefined && authors.length === 0 ? [{ path: '', words: words.noSource }] : []),
    ...statements.flatMap((statement, index) => {
      const path = `statements[${index}]`;
      const { theme } = statement;
      return [
        ...unknownIn(statement, statementFields, `${path}.`),
        ...(theme !== undefined && isSplit(index) ? [{ path: `${path}.theme`, words: words.splitTheme(theme) }] : []),
        ...adviceOn(statement, path, pack, pictures),
      ];
    }),
  ];
}

/** What the checker of easy words leaves to people; nothing where there are no easy words. */
export function noteFor(pack: Pack): string | undefined {
  const hasEasy = pack.statements.some((statement) => easyFields.some((field) => statement[field]));
  return hasEasy ? (isEnglish(pack) ? words.people : words.notEnglish) : undefined;
}
