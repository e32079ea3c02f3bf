import type { StrictInputType } from 'storybook/internal/types';
import { declarationOf } from '../site/blocks/manifest';
import { elementIn, type Example } from '../src/examples';

/** `"a" | "b" | undefined` as the values to choose from. */
const valuesOf = (type: string): readonly string[] => [...type.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value);

function controlOf(type: string): Pick<StrictInputType, 'control' | 'options'> {
  if (type.startsWith('boolean')) return { control: { type: 'boolean' } };
  if (type.startsWith('number')) return { control: { type: 'number' } };
  const options = valuesOf(type);
  return options.length > 0 ? { control: { type: options.length > 4 ? 'select' : 'inline-radio' }, options } : { control: { type: 'text' } };
}

/** The rows of the Controls panel: each attribute once, with something to change it by. */
export const controlsOf = (tag: string): Record<string, StrictInputType> =>
  Object.fromEntries(
    (declarationOf(tag).attributes ?? []).map(({ name, description, default: value, type }) => {
      const { text = '' } = type ?? {};
      return [
        name,
        { name, description, ...controlOf(text), table: { type: { summary: text.replace(' | undefined', '') }, defaultValue: { summary: value ?? '' } } },
      ];
    }),
  );

/** What the Controls panel shows at first: the attributes of the example. A component as a whole has none. */
export function attributesOf(example: Example | undefined, controls: Readonly<Record<string, StrictInputType>>): Record<string, unknown> {
  if (!example) return {};
  const element = elementIn(new DOMParser().parseFromString(example.html, 'text/html'));
  return Object.fromEntries(
    Object.entries(controls).flatMap(([name, { control }]): [string, unknown][] => {
      const value = element?.getAttribute(name);
      const type = typeof control === 'object' ? control.type : control;
      if (type === 'boolean') return [[name, value !== null && value !== undefined]];
      return value === null || value === undefined ? [] : [[name, type === 'number' ? Number(value) : value]];
    }),
  );
}
