/** `fouc.css`, the style sheet for the head of a page: `src/embed/fouc.css`, what single components need, and the room that their facts ask for. */
import { globSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Room } from '../src/facts/facts.ts';
import { allFacts } from './facts.ts';

const tag = (name: string): string => `co-${name}`;
/** A `div` that `kit.js` replaces with a tool. */
const div = (name: string): string => `[data-co='${name}']`;
/** A link that `kit.js` makes into a tool, if a link may. */
const link = (name: string): string => `a[href*='#co-${name}?'][href*='name=']:not([rel~='ugc'])`;

const hasLink = (name: string): boolean => allFacts[name]?.fromLink !== undefined;
const rule = (selectors: readonly string[], ...lines: readonly string[]): string =>
  `${selectors.join(',\n')} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;

/** A height in rem, and in px for a page whose root has small letters. */
const height = (rem: number): string => `max(${String(rem)}rem, ${String(Math.round(rem * 160) / 10)}px)`;

/** The rules of one tool, for wide screens or for narrow ones. A site can say that a tool needs more; what is small needs no more. */
function rulesOf(name: string, room: Room, size: 'height' | 'narrow'): string[] {
  const { [size]: own, having = {}, isLeftAfterwards } = room;
  if (isLeftAfterwards) return own === undefined ? [] : [rule([tag(name)], `--co-height: ${height(own)};`)];
  const heightRule = (selectors: readonly string[], rem: number | undefined): string[] =>
    rem === undefined ? [] : [rule(selectors, `--co-height: var(--co-room, ${height(rem)});`)];
  return [
    ...heightRule([tag(name), div(name), ...(hasLink(name) ? [link(name)] : [])], own),
    ...Object.entries(having).flatMap(([attribute, other]) => heightRule([`${tag(name)}[${attribute}]`, `${div(name)}[data-${attribute}]`], other[size])),
  ];
}

const isAny = (selectors: readonly string[], after = ''): string => `:is(${selectors.join(', ')})${after}`;

export async function foucCss(): Promise<string> {
  const rooms = Object.entries(allFacts).flatMap(([name, { room }]): (readonly [string, Room])[] => (room ? [[name, room]] : []));
  const kept = rooms.flatMap(([name, { isLeftAfterwards }]) => (isLeftAfterwards ? [] : [name]));
  const links = kept.filter(hasLink).map(link);
  const css = [
    readFileSync('src/embed/fouc.css', 'utf8'),
    ...globSync('src/components/*/*.fouc.css')
      .sort()
      .map((file) => readFileSync(file, 'utf8')),
    '@media (scripting: enabled) {',
    ...rooms.flatMap(([name, room]) => rulesOf(name, room, 'height')),
    '@media (width < 27rem) {',
    ...rooms.flatMap(([name, room]) => rulesOf(name, room, 'narrow')),
    '}',
    '/* The margins of words in it stay in it, as they will. */',
    rule(
      [
        isAny(
          rooms.map(([name]) => tag(name)),
          ':not(:defined)',
        ),
        isAny(kept.map(div)),
      ],
      'display: flow-root;',
      'animation: co-room 4s !important;',
    ),
    '/* A link that stays one is a link in its line again. */',
    ...(links.length > 0 ? [rule(links, 'animation: co-room 4s, co-block 4s !important;')] : []),
    '/* Kept afterwards, too: a page does not jump when an answer is sent. */',
    rule([isAny(kept.map(tag), ':defined')], 'display: block;', 'min-block-size: var(--co-height);'),
    '}',
  ].join('\n');
  return format(css, { parser: 'css', ...(await resolveConfig('src/embed/fouc.css')) });
}
