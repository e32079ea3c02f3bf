/** Wrong values for each attribute of each element. */
import { manifest } from '../built-kit';

/** Text that any attribute of a kind can be given by a slip of the pen, a template or another language. */
const wrongNumbers = ['2,000', '2.000', '2 000', '-3', '1e21', '٢٠٠٠', 'abc', '', '2000px', 'NaN', 'Infinity', '0', 'undefined'];
const wrongSwitches = ['no', 'off', '0', 'undefined', 'FALSE!', '{}'];
const wrongWords = ['true', '', 'null', 'toString', '[object Object]', 'Standard', 'a b', '\\', '('];
/** Text is free in these; a wrong one is told in words of its own. */
const hasWords = /^(picture|name|mode|lawful-basis)$/;

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}
export const elements = (manifest as unknown as { modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[] }).modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

export const wrongFor = ({ name, type }: Attribute): readonly string[] => {
  const text = (type?.text ?? '').replace(' | undefined', '');
  if (text === 'number') return wrongNumbers;
  if (text === 'boolean') return wrongSwitches;
  return text.startsWith('"') && !hasWords.test(name) ? wrongWords : [];
};
