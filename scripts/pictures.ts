/**
 * Turns the SVG sources in `pictures/` into `src/parts/pictures.ts`: one named export per picture, so that a bundle
 * carries only the pictures that it uses, and no request, font or `innerHTML` is needed to draw one.
 *
 * A source uses only the four colours of the family; each becomes a class that the tokens paint.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { optimize } from 'svgo';

const sources = 'pictures';
const target = 'src/parts/pictures.ts';
const largest = 1500;
const fills: Record<string, string> = { '#c6e2e5': 'tint', '#f6b73c': 'warm', '#fff': 'paper' };

function attributes(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The classes that paint one shape; a colour or width outside the family is an error, so that the set stays one family. */
function paint(file: string, shape: Record<string, string>): string {
  const { fill, stroke, 'stroke-width': width, 'stroke-dasharray': dashes } = shape;
  if (stroke === '#fff') return 'gap';
  if (stroke) throw new Error(`${file}: stroke "${stroke}" is not of the family; leave it out (ink) or use #fff (a gap).`);
  const classes = [];
  if (fill) {
    if (!fills[fill]) throw new Error(`${file}: fill "${fill}" is not one of ${Object.keys(fills).join(', ')}.`);
    classes.push(fills[fill]);
  }
  if (Number(width ?? 3.6) > 4) classes.push('bold');
  if (dashes) classes.push('dashed');
  return classes.join(' ');
}

function drawing(file: string): string {
  const source = readFileSync(join(sources, file), 'utf8');
  if (source.length > largest) throw new Error(`${file} has ${source.length} bytes; a picture has at most ${largest}.`);
  const { data } = optimize(source, {
    plugins: [
      { name: 'convertShapeToPath', params: { convertArcs: true } },
      { name: 'convertPathData', params: { floatPrecision: 1 } },
    ],
  });
  const shapes = [...data.matchAll(/<path [^>]*>/g)].map(([tag]) => attributes(tag));
  const other = data.match(/<(?!path|svg|\/)[\w]+/);
  if (other || shapes.length === 0) throw new Error(`${file}: every shape must become a path; found ${other?.[0] ?? 'none'}.`);
  return `[${shapes.map((shape) => `['${paint(file, shape)}', '${shape.d}']`).join(', ')}]`;
}

/** `not-sure` becomes `notSure`; a name that is a word of the language itself, such as `delete`, becomes `deletePicture`. */
const exportName = (name: string): string =>
  ['delete', 'private'].includes(name) ? `${name}Picture` : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const names = readdirSync(sources)
  .filter((file) => file.endsWith('.svg'))
  .sort();
const drawings = names.map((file) => [exportName(basename(file, '.svg')), drawing(file)] as const);
const lastShapes = drawings.map(([, shapes]) => shapes.split("', '").at(-1));
if (new Set(lastShapes).size < names.length)
  throw new Error('Two pictures end with the same shape; src/parts/picture.tsx tells pictures apart by their last shape.');
const lines = drawings.map(([name, shapes]) => `export const ${name}: Drawing = ${shapes};`);
writeFileSync(
  target,
  [
    '// Generated from pictures/*.svg by `npm run pictures`. Do not edit.',
    '',
    '/** The shapes of a picture on the 64-unit grid: how each is painted, and its path data. */',
    'export type Drawing = readonly (readonly [paint: string, path: string])[];',
    '',
    ...lines,
    '',
    '/** Names of the pictures. */',
    `export type PictureName = ${names.map((file) => `'${basename(file, '.svg')}'`).join(' | ')};`,
    '',
    '/** Every picture by its name, for `<co-picture>`; a tool imports only its own. */',
    `export const pictures: Readonly<Record<PictureName, Drawing>> = { ${names.map((file) => `'${basename(file, '.svg')}': ${exportName(basename(file, '.svg'))}`).join(', ')} };`,
    '',
  ].join('\n'),
);
console.log(`${names.length} pictures in ${target}`);
