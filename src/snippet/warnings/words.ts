import { warningWords } from '../../language/en/editors/warnings';
import type { Description } from '../description';
import { fieldsOf, toolOf } from '../fields';
import { localeOf } from '../kit';
import type { Placed } from '../placed';
import { contactWarnings } from './contacts';
import { fix, isEnglish, look, type Warning } from './warning';

/** Names of the fields that still hold the words of the example. */
function exampleWarnings({ tool, values }: Placed, descriptions: ReadonlyMap<string, Description>): Warning[] {
  const { example, wordings } = toolOf(tool, descriptions);
  const isWords = (name: string): boolean => (name in wordings && wordings[name]?.written !== 'picture') || /contact|organisation|request/.test(name);
  const kept = fieldsOf(tool, descriptions).filter(({ name }) => isWords(name) && values[name]?.trim() && values[name] === example[name]);
  const [first] = kept;
  if (!first) return [];
  return [look(first.name, warningWords.stillExample(kept.map(({ label }) => label)))];
}

/** A tool in which people write freely has contacts for a person who is not safe. */
function helpWarnings({ tool, values }: Placed, descriptions: ReadonlyMap<string, Description>): Warning[] {
  const [field] = Object.entries(toolOf(tool, descriptions).wordings).find(([, { written }]) => written === 'contacts') ?? [];
  if (field === undefined) return [];
  const kinds = descriptions.get('co-help-contact')?.attributes.find(({ name }) => name === 'kind')?.values ?? [];
  return values[field]?.trim() ? contactWarnings(field, values[field], kinds) : [look(field, warningWords.noHelp)];
}

/** What is missing in the words of a tool, and what people may not understand. */
export function toolWarnings(placed: Placed, descriptions: ReadonlyMap<string, Description>, locales: readonly string[]): Warning[] {
  const { tool, values, lang } = placed;
  const { content, warnings } = toolOf(tool, descriptions);
  const own = warnings?.(placed) ?? [];
  const isForeign = lang !== undefined && !isEnglish(lang);
  return [
    ...exampleWarnings(placed, descriptions),
    ...own,
    ...helpWarnings(placed, descriptions),
    ...(content && !values[content]?.trim() && !own.some(({ field }) => field === content) ? [fix(content, warningWords.noWords)] : []),
    ...(isForeign ? [look('lang', locales.includes(localeOf(lang)) ? warningWords.uncheckedLanguage(lang) : warningWords.unknownLanguage(lang, locales))] : []),
  ];
}
