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

/** How light and how strong a colour is, in OKLCH (Björn Ottosson, 2020): the space in which the tokens make their colours. */
export function lightnessAndChroma(colour: Triple): { readonly lightness: number; readonly chroma: number } {
  const [red, green, blue] = colour.map(linear) as unknown as Triple;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const small = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * small;
  const one = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * small;
  const other = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * small;
  return { lightness, chroma: Math.hypot(one, other) };
}

/** The lightest and the strongest that a filled button is on a light page: `tokens/semantic/colour.json`, `fill`. A spec compares the two. */
export const most = { lightness: 0.42, chroma: 0.16 };

/** The rule for the style sheet of a site; nothing where there is no colour, or none that can be read: what was typed never becomes CSS. */
export const styleOf = (brand = ''): string | undefined => (readColour(brand) ? `:root {\n  --co-brand: ${brand.trim().toLowerCase()};\n}` : undefined);
