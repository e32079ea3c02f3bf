/** Writes what `npm run bench` measured, as tables in Markdown. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { baseline, card, preRenderedCard, type Contender } from './contenders.ts';
import type { Measures } from './measuring.ts';

const evidence = 'docs/evidence/bench.md';
/** Fewer rounds than this show that everything works, and nothing about speed. */
const fewestRounds = 3;

/** The goals of the card, and of the card that a server drew: the most of each measure. A goal with × is a ratio to plain HTML. */
const goals: readonly { readonly measure: string; readonly card: number; readonly preRendered: number; readonly isRatio: boolean }[] = [
  { measure: 'usable, ms', card: 1.1, preRendered: 1.05, isRatio: true },
  { measure: 'longest task, ms at 4 × CPU', card: 50, preRendered: 50, isRatio: false },
  { measure: 'layout shift', card: 0, preRendered: 0, isRatio: false },
  { measure: 'error painted, ms', card: 1, preRendered: 1, isRatio: true },
  { measure: '100 cards, ms', card: 1, preRendered: 1, isRatio: true },
  { measure: '1000 cards, ms', card: 0.4, preRendered: 0.4, isRatio: true },
  { measure: 'heap per card, kB', card: 8, preRendered: 8, isRatio: false },
];

export interface Machine {
  readonly description: string;
  /** Other programs used it when the run started, which makes every time longer. */
  readonly isBusy: boolean;
}

export function describeMachine(): Machine {
  const model = cpus()[0]?.model.trim() ?? 'unknown CPU';
  const load = loadavg()[0] ?? NaN;
  const description = `${availableParallelism()} cores of ${model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${type()} ${release()}; load average at the start ${load.toFixed(1)}`;
  return { description, isBusy: load > 1.5 * availableParallelism() };
}

export const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

const digits = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0));
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export interface Run {
  readonly contenders: readonly Contender[];
  readonly measured: ReadonlyMap<string, readonly Measures[]>;
  readonly rounds: number;
  readonly machine: Machine;
  /** Its program and version. */
  readonly browser: string;
  /** The table of the reading bar. */
  readonly reading: string;
  /** The table of a list of 2,000 promises. */
  readonly list: string;
}

/** The results between the two comments of docs/evidence/bench.md. */
export function report({ contenders, measured, rounds, machine, browser, reading, list }: Run): string {
  const middle = (name: string, measure: string): number => median((measured.get(name) ?? []).map((round) => round[measure] ?? NaN));
  const measures = Object.keys(measured.get(baseline)?.[0] ?? {});
  const ratio = (name: string, measure: string): number => middle(name, measure) / middle(baseline, measure);
  const cell = (name: string, measure: string): string => {
    const value = digits(middle(name, measure));
    return measure.endsWith('ms') ? `${value} (${ratio(name, measure).toFixed(2)} ×)` : value;
  };
  const verdict = (name: string, { measure, isRatio }: (typeof goals)[number], most: number): string => {
    const value = isRatio ? Number(ratio(name, measure).toFixed(2)) : Number(digits(middle(name, measure)));
    return `${value}${isRatio ? ' ×' : ''} ${value <= most ? '✓' : `– goal ${most}${isRatio ? ' ×' : ''}`}`;
  };
  const spread = (name: string): string => {
    const times = (measured.get(name) ?? []).map((round) => round['usable, ms'] ?? NaN);
    return `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  };
  const length = `${rounds} ${rounds === 1 ? 'round' : 'rounds'}`;
  const doubt = [
    ...(rounds < fewestRounds ? [`This run had only ${length}.`] : []),
    ...(machine.isBusy ? ['Other programs used the machine when this run started.'] : []),
  ].join(' ');
  return [
    ...(doubt ? [`**${doubt} It shows that each contender works. Do not quote its times.**`, ''] : []),
    `${new Date().toISOString().slice(0, 10)}: medians of ${length}. The number in brackets is the ratio to \`${baseline}\` in this run.`,
    '',
    `- Machine: ${machine.description}`,
    `- Browser: ${browser}; Node.js ${process.version}`,
    '',
    row('Contender', 'Version', 'Usable, lowest to highest, ms'),
    row('---', '---', '--:'),
    ...contenders.map(({ name, version }) => row(name, version, spread(name))),
    '',
    '### The feedback card',
    '',
    row('Contender', ...measures),
    row('---', ...measures.map(() => '--:')),
    ...contenders.map(({ name }) => row(name, ...measures.map((measure) => cell(name, measure)))),
    '',
    '### Our goals',
    '',
    row('Measure', 'Our card', 'Our card, pre-rendered'),
    row('---', '--:', '--:'),
    ...goals.map((goal) => row(goal.measure, verdict(card, goal, goal.card), verdict(preRenderedCard, goal, goal.preRendered))),
    '',
    '### A switch of the reading bar',
    '',
    reading,
    '',
    '### A press in a list of 2,000 promises',
    '',
    list,
  ].join('\n');
}

export async function writeEvidence(results: string): Promise<void> {
  const page = readFileSync(evidence, 'utf8').replace(
    /(<!-- results -->\n)[^]*(<!-- end of results -->)/,
    (_, start: string, end: string) => `${start}\n${results}\n\n${end}`,
  );
  writeFileSync(evidence, await format(page, { ...(await resolveConfig(evidence)), filepath: evidence }));
  console.error(`Written to ${evidence}.`);
}
