/**
 * One brand colour in, a contrast-safe set out: 1,000 random colours and the hardest ones, as the browser paints them, in every theme. The pairs are
 * those that the tokens declare. Words 4.5:1 (WCAG 2.2, 1.4.3), in more contrast 7:1 (1.4.6); borders, lines of pictures and the focus ring 3:1 (1.4.11).
 */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ratio } from '../scripts/contrast-ratio.ts';
import { addPage } from './site';
import { speedOf } from './speeds';
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

/** Colours of councils, the NHS and GOV.UK, and others whose contrast with white is a little more than 4.5:1, or a little less. */
const named = [
  '#00703c',
  '#1d70b8',
  '#005eb8',
  '#a3195b',
  '#007f3b',
  '#d4351c',
  '#003087',
  '#ae2573',
  '#4c2c92',
  '#28a197',
  '#f47738',
  '#ffb81c',
  '#767676',
  '#757575',
  '#777777',
];

/** Values that are not a plain colour. */
const odd = [
  '4b2e83',
  ' ',
  'nonsense',
  'url(brand.png)',
  'linear-gradient(red, blue)',
  'inherit',
  'initial',
  'var(--missing)',
  '10px',
  '#12',
  '75, 46, 131',
  '"#4b2e83"',
];
/** Colours in other ways of writing, the alpha of which does not count. */
const written = [
  '#4b2e8340',
  'rgb(75 46 131 / 10%)',
  'transparent',
  'currentColor',
  'rebeccapurple',
  'hsl(258 48% 35%)',
  'oklch(0.4 0.15 300)',
  'color(display-p3 0.3 0.2 0.5)',
  'CanvasText',
  'rgb(none none none)',
  'color-mix(in srgb, red, transparent)',
];

interface Pair {
  readonly theme: string;
  readonly kind: 'text' | 'edge' | 'band';
  readonly front: string;
  readonly back: string;
}

const read = async <Content>(file: string): Promise<Content> => JSON.parse(await readFile(`dist/tokens/${file}`, 'utf8')) as Content;
const declared = await read<Pair[]>('pairs.json');
const values = await read<Record<string, Record<string, string>>>('tokens.json');

const hex = (colour: readonly number[] = []): string => `#${colour.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/** The colours, as red, green and blue, that the browser paints for `names` with each brand colour. */
async function paint(page: Page, theme: string, names: readonly string[], brands: readonly (string | undefined)[]): Promise<Record<string, number[]>[]> {
  const css = await readFile('dist/tokens/element.css', 'utf8');
  const isDark = theme.endsWith('dark');
  const look = [isDark ? 'dark' : 'light', theme.replace(/^(light|dark)$|-dark$/g, '')].join(' ');
  return page.evaluate(
    ({ all, tokens, styles, classes }) => {
      const host = document.querySelector('#swatch') as HTMLElement;
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      try {
        CSS.registerProperty({ name: '--co-brand-safe', syntax: '<color>', inherits: false, initialValue: '#12555f' });
      } catch {
        // A page before did.
      }
      root.adoptedStyleSheets = [sheet];
      const box = root.appendChild(document.createElement('div'));
      box.className = `root ${classes}`;
      const swatches = tokens.map((name) => {
        const swatch = box.appendChild(document.createElement('i'));
        swatch.style.color = `var(--_${name})`;
        return [name, swatch] as const;
      });
      const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
      const bytes = (colour: string): number[] => {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      return all.map((brand) => {
        if (brand !== undefined) host.style.setProperty('--co-brand', brand);
        return Object.fromEntries(swatches.map(([name, swatch]) => [name, bytes(getComputedStyle(swatch).color)]));
      });
    },
    { all: brands, tokens: names, styles: css, classes: look },
  );
}

for (const [index, theme] of Object.keys(values).entries()) {
  const pairs = declared.filter((pair) => pair.theme === theme);
  const names = [...new Set(pairs.flatMap(({ front, back }) => [front, back]))];

  test(`any brand colour gives enough contrast, ${theme}`, speedOf(index), async ({ page, site }) => {
    await page.goto(addPage(site, '/brand', '<div id="swatch"></div>', []));
    const colours = [...hardest, ...randomColours(1000, 7), ...named, ...odd, ...written];
    const painted = await paint(page, theme, names, colours);
    const failures = painted.flatMap((set, index) =>
      pairs.flatMap(({ kind, front, back }) => {
        const least = kind !== 'text' ? 3 : theme.startsWith('more-contrast') ? 7 : 4.5;
        const found = ratio(hex(set[front]), hex(set[back]));
        return found < least ? [`${colours[index] ?? ''}: ${front} on ${back} ${found.toFixed(2)}:1`] : [];
      }),
    );
    expect(painted).toHaveLength(1016 + named.length + odd.length + written.length);
    expect(pairs.length).toBeGreaterThan(10);
    // The brand colour does reach the set: many different fills come out.
    expect(new Set(painted.map((set) => String(set['colour-fill']))).size).toBeGreaterThan(100);
    expect(failures).toEqual([]);
    if (theme.startsWith('calm')) return;
    // A brand colour is used as it is wherever its words have enough contrast, and moved only as far as they need.
    const least = theme.startsWith('more-contrast') ? 7 : 4.5;
    const grounds = theme.endsWith('dark') ? ['co-colour-paper', 'co-colour-on-fill'] : ['co-colour-paper'];
    const contrast = (colour: string): number => Math.min(...grounds.map((name) => ratio(colour, values[theme]?.[name] ?? '')));
    const moved = colours.slice(0, 1016 + named.length).flatMap((colour, index) => {
      const fill = hex(painted[index]?.['colour-fill']);
      const isRight = contrast(colour) >= least ? fill === colour : contrast(fill) < least * 1.15;
      return isRight ? [] : [`${colour} (${contrast(colour).toFixed(2)}:1) is ${fill} (${contrast(fill).toFixed(2)}:1)`];
    });
    expect(moved).toEqual([]);
  });

  test(`uses the kit's own colour if a value is not a colour, ${theme}`, async ({ page, site }) => {
    await page.goto(addPage(site, '/brand', '<div id="swatch"></div>', []));
    // The kit's own colour is one for each theme; where a page gives something, it is that of the light one.
    const [unset, own, ...painted] = await paint(page, theme, names, [undefined, '#12555f', ...odd]);
    for (const [index, set] of painted.entries()) expect([unset, own], odd[index]).toContainEqual(set);
  });

  test(`without a brand colour the browser paints what the tokens say, ${theme}`, speedOf(index), async ({ page, site }) => {
    await page.goto(addPage(site, '/brand', '<div id="swatch"></div>', []));
    const colours = Object.entries(values[theme] ?? {}).filter(([name]) => name.startsWith('co-colour-'));
    const [painted] = await paint(
      page,
      theme,
      colours.map(([name]) => name.slice(3)),
      [undefined],
    );
    expect(Object.fromEntries(Object.entries(painted ?? {}).map(([name, colour]) => [`co-${name}`, hex(colour)]))).toEqual(Object.fromEntries(colours));
    expect(colours.length).toBeGreaterThan(12);
  });
}
