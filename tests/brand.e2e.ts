/**
 * One brand colour in, a contrast-safe set out: 1,000 random colours and the hardest ones, as the browser paints them.
 * Words 4.5:1 (WCAG 2.2, 1.4.3), borders of controls 3:1 (1.4.11).
 */
import { readFile } from 'node:fs/promises';
import { addPage } from './site';
import { expect, test } from './test';

const hardest = [
  '#ffff00',
  '#ffffff',
  '#000000',
  '#808080',
  '#00ff00',
  '#00ffff',
  '#ff00ff',
  '#ff0000',
  '#0000ff',
  '#7fff00',
  '#ffd700',
  '#ff7f50',
  '#f0e68c',
  '#767676',
  '#fffff0',
  '#010203',
];

/** The same sequence in each run: a linear congruential generator (Numerical Recipes). */
function randomColours(count: number, seed: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `#${(state >>> 8).toString(16).padStart(6, '0')}`;
  });
}

const pairs: readonly (readonly [what: string, front: string, back: string, least: number])[] = [
  ['words of the filled button', 'on-fill', 'fill', 4.5],
  ['words of other buttons', 'fill', 'paper', 4.5],
  ['words of other buttons on the tint', 'fill', 'tint', 4.5],
  ['words on the tint', 'ink', 'tint', 4.5],
  ['quiet words on the tint', 'ink-quiet', 'tint', 4.5],
  ['lines of pictures on their second tone', 'ink', 'tint-strong', 4.5],
  ['the edge of a chosen row', 'fill', 'paper', 3],
  ['the edge of a row', 'edge', 'paper', 3],
];

for (const scheme of ['light', 'dark'] as const) {
  test(`any brand colour gives enough contrast, ${scheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(addPage(site, '/brand', '<div id="swatch"></div>', []));
    const colours = [...hardest, ...randomColours(1000, 7)];
    const tokens = [...new Set(pairs.flatMap(([, front, back]) => [front, back]))];
    const element = await readFile('dist/tokens/element.css', 'utf8');
    const painted = await page.evaluate(
      ({ all, names, css }) => {
        const host = document.querySelector('#swatch') as HTMLElement;
        const root = host.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        const swatches = names.map((name) => {
          const swatch = root.appendChild(document.createElement('i'));
          swatch.style.color = `var(--_colour-${name})`;
          return [name, swatch] as const;
        });
        const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
        const bytes = (colour: string): number[] => {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
        };
        return all.map((brand) => {
          host.style.setProperty('--co-brand', brand);
          return Object.fromEntries(swatches.map(([name, swatch]) => [name, bytes(getComputedStyle(swatch).color)]));
        });
      },
      { all: colours, names: tokens, css: element },
    );
    const luminance = (colour: readonly number[] = []): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const failures = painted.flatMap((set, index) =>
      pairs.flatMap(([what, front, back, least]) => {
        const [one, other] = [luminance(set[front]), luminance(set[back])];
        const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return ratio < least ? [`${colours[index] ?? ''}: ${what} ${ratio.toFixed(2)}:1`] : [];
      }),
    );
    expect(painted).toHaveLength(1016);
    // The brand colour does reach the set: many different fills come out.
    expect(new Set(painted.map((set) => String(set.fill))).size).toBeGreaterThan(500);
    expect(failures).toEqual([]);
  });
}
