/** The brand colour: what the kit makes of it, and what an editor should know. */

type Triple = readonly [number, number, number];

/** `#4b2e83` or `#4b8` as parts from 0 to 1; nothing where it is written in another way. */
export function readColour(text: string): Triple | undefined {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text.trim()) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (!digits) return undefined;
  return [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16) / 255) as unknown as Triple;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Contrast with white, as WCAG 2.2 measures it. */
export function contrastWithWhite(colour: Triple): number {
  const [red, green, blue] = colour.map(linear) as unknown as Triple;
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The least contrast of white words with a filled button: `tokens/semantic/colour.json`, `brand.darken`. A spec compares the two. */
export const leastContrast = 4.5;

/** The rule for the style sheet of a site; nothing where there is no colour, or none that can be read: what was typed never becomes CSS. */
export const styleOf = (brand = ''): string | undefined => (readColour(brand) ? `:root {\n  --co-brand: ${brand.trim().toLowerCase()};\n}` : undefined);
