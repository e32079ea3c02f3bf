import { warningWords } from '../../language/en/editors/warnings';
import type { Description } from '../description';
import { fieldsOf, type Field } from '../fields';
import type { Placed } from '../placed';
import { fix, type Warning } from './warning';

/** What is wrong with the value of one field. */
function problemOf({ name, kind, values }: Field, value: string): Warning[] {
  if (kind === 'choice' && !values.includes(value)) return [fix(name, warningWords.noneOf(value, values))];
  if (kind === 'number' && !/^\d+$/.test(value)) return [fix(name, warningWords.noNumber(value))];
  if (kind === 'switch' && value !== 'true') return [fix(name, warningWords.neitherYesNorNo(value))];
  if (name === 'heading-level' && !/^[1-6]$/.test(value)) return [fix(name, warningWords.noHeadingLevel)];
  return [];
}

const themes = ['light', 'dark', 'more-contrast', 'calm', ...['light', 'dark'].flatMap((side) => [`${side} more-contrast`, `${side} calm`])];

/** Values that the tool cannot take. */
export function fieldWarnings({ tool, values }: Placed, descriptions: ReadonlyMap<string, Description>): Warning[] {
  const fields = fieldsOf(tool, descriptions);
  const { theme = '' } = values;
  return [
    ...fields.flatMap((field) => {
      const value = values[field.name]?.trim();
      return value ? problemOf(field, value) : [];
    }),
    ...(fields.some(({ name }) => name === 'name') && !/^[a-z][\w-]*$/i.test(values.name?.trim() ?? '') ? [fix('name', warningWords.noName)] : []),
    ...(theme && !themes.includes(theme) ? [fix('theme', warningWords.noTheme(theme, themes))] : []),
  ];
}
