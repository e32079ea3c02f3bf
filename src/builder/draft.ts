import { builderWords, linkExamples } from '../language/en/editors/builder';
import { fieldsOf, readyMadeOf, toolOf, type Kit, type Placed, type Way } from '../snippet/index';

/** What the editor has chosen and typed so far. It lives as long as the page is open. */
export interface Draft {
  readonly tool: string;
  readonly values: Readonly<Record<string, string>>;
  readonly lang: string;
  readonly theme: string;
  readonly brand: string;
  readonly set: string;
  readonly without: readonly string[];
  readonly way: Way;
  readonly page: string;
  readonly linkWords: string;
}

/** What a link says until the editor writes something else. */
const linkExample = (lang: string): string => linkExamples[lang.split('-')[0] ?? ''] ?? linkExamples.en ?? '';

/** The same draft in another language: the example of a link follows, and what the editor has written stays. */
export const withLanguage = (draft: Draft, before: string): Draft =>
  draft.linkWords === linkExample(before) ? { ...draft, linkWords: linkExample(draft.lang) } : draft;

/** The tool with the words of its example; how it looks stays as it was chosen. */
export function exampleOf(tool: string, { descriptions }: Kit, before?: Draft): Draft {
  const { example, exampleSet } = toolOf(tool, descriptions);
  const set = readyMadeOf({ tool, set: exampleSet });
  return {
    tool,
    values: { ...set?.values, ...example },
    lang: before?.lang ?? '',
    theme: before?.theme ?? '',
    brand: before?.brand ?? '',
    set: set?.id ?? '',
    without: [],
    way: before?.way ?? 'script',
    page: before?.page ?? builderWords.page.example,
    linkWords: before?.linkWords ?? linkExample(before?.lang ?? ''),
  };
}

/** The same draft with another ready-made set, whose words replace the current ones. */
export function withSet(draft: Draft, id: string): Draft {
  return { ...draft, set: id, without: [], values: { ...draft.values, ...readyMadeOf({ tool: draft.tool, set: id })?.values } };
}

/** What the draft places: only fields that the tool has. */
export function placedOf(draft: Draft, { descriptions }: Kit): Placed {
  const { tool, values, lang, theme, brand, set, without, way, page, linkWords } = draft;
  const own = fieldsOf(tool, descriptions).flatMap(({ name }): [string, string][] => (values[name] ? [[name, values[name]]] : []));
  return {
    tool,
    values: { ...Object.fromEntries(own), ...(theme && { theme }) },
    ...(lang && { lang }),
    ...(brand && { brand }),
    ...(set && { set, without }),
    ...(way === 'link' && { link: { page, words: linkWords } }),
  };
}
