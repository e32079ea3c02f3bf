/** What a page gives to a tool in a template of Vue, under the names of the element's properties. */
import { camelize } from 'vue';
import type { Kind, Values } from '../wrapper/kind';

export const has = ({ Class }: Kind, name: string): boolean => Object.hasOwn(Class.prototype, name);

/** The property that `v-model` holds: the list, where several answers can be chosen. */
export const modelOf = (kind: Kind, { several }: Values): string =>
  has(kind, 'values') && ![undefined, false, 'false'].includes(several as undefined) ? 'values' : 'value';

/** Vue has the names as they are written: `:more-text`, `:moreText`, `.moreText`, `v-model:more-text`. */
export function valuesFrom(kind: Kind, attrs: Values): Values {
  const values: Record<string, unknown> = {};
  const model: unknown[] = [];
  for (const [name, value] of Object.entries(attrs)) {
    const property = camelize(name.replace(/^[.^]/, ''));
    if (property === 'modelValue') model.push(value);
    else if (has(kind, property)) values[property] = value;
    else if (!property.endsWith('Modifiers')) values[name] = value;
  }
  for (const value of model) values[modelOf(kind, values)] = value;
  return values;
}
