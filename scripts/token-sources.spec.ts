import { readFileSync, readdirSync } from 'node:fs';

/** What DTCG 2025.10 allows as the value of each type that the kit uses; a reference is allowed anywhere. */
const isReference = (value: unknown): boolean => typeof value === 'string' && /^\{[\w-]+(\.[\w-]+)+\}$/.test(value);
const has = (value: unknown, ...keys: string[]): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);
const dimension = (value: unknown): boolean =>
  isReference(value) || (has(value, 'value', 'unit') && typeof value.value === 'number' && /^(px|rem)$/.test(String(value.unit)));
const colour = (value: unknown): boolean => {
  if (isReference(value)) return true;
  if (!has(value, 'colorSpace', 'components', 'hex') || value.colorSpace !== 'srgb') return false;
  const bytes = (value.components as number[]).map((part) => Math.round(part * 255));
  return String(value.hex) === `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};
const valid: Readonly<Record<string, (value: unknown) => boolean>> = {
  color: colour,
  dimension,
  duration: (value) => isReference(value) || (has(value, 'value', 'unit') && /^m?s$/.test(String(value.unit))),
  number: (value) => isReference(value) || typeof value === 'number',
  fontWeight: (value) => typeof value === 'number' && value >= 1 && value <= 1000,
  shadow: (value) =>
    has(value, 'color', 'offsetX', 'offsetY', 'blur', 'spread') &&
    colour(value.color) &&
    ['offsetX', 'offsetY', 'blur', 'spread'].every((key) => dimension(value[key])),
};

function problemsIn(node: unknown, path: string, inherited?: string): string[] {
  if (!has(node)) return [`${path}: not a token and not a group`];
  const type = (node.$type as string | undefined) ?? inherited;
  if ('$value' in node)
    return type && valid[type]?.(node.$value) ? [] : [`${path}: ${JSON.stringify(node.$value)} is not a valid ${type ?? 'value of a known type'}`];
  return Object.entries(node).flatMap(([key, child]) => {
    if (key.startsWith('$')) return [];
    return /[{}.$]/.test(key) ? [`${path}.${key}: a name may not hold { } . $`] : problemsIn(child, `${path}.${key}`, type);
  });
}

const files = ['base', 'semantic', 'component', 'themes'].flatMap((folder) => readdirSync(`tokens/${folder}`).map((file) => `${folder}/${file}`));

describe('the token sources', () => {
  it.each(files)('%s is valid DTCG 2025.10', (file) => {
    expect(problemsIn(JSON.parse(readFileSync(`tokens/${file}`, 'utf8')), file)).toEqual([]);
  });

  it('the resolver names every file, and no other', () => {
    const named = new Set([...readFileSync('tokens/kit.resolver.json', 'utf8').matchAll(/"\$ref": "((?!#)[^"]+)"/g)].map(([, file]) => file));
    expect([...named].sort()).toEqual([...files].sort());
  });

  it('finds what is wrong', () => {
    expect(problemsIn({ colour: { $type: 'color', ink: { $value: '#000000' } } }, 'x')).toHaveLength(1);
    expect(
      problemsIn({ space: { '$type': 'dimension', 'a.b': { $value: { value: 1, unit: 'px' } }, 'c': { $value: { value: 1, unit: 'em' } } } }, 'x'),
    ).toHaveLength(2);
  });
});
