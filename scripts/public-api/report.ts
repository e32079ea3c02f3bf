/**
 * The public interface of the package, as a list of facts in `api/report.json`.
 *
 * - `npm run api` updates it;
 * - `node scripts/public-api/report.ts check` fails where it is out of date, or where the changesets promise less than has changed since the last release;
 * - `node scripts/public-api/report.ts released` keeps it as that of the version that is being released, in `api/released.json`.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packed } from '../packed.ts';
import { bumpFor, bumpIn, changesBetween, isEnough, type Report } from './changes.ts';
import { elementFacts, typesFromPages, type Declaration } from './elements.ts';
import { exportFacts, modulesOf } from './exports.ts';

const kept = 'api/report.json';
const released = 'api/released.json';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly exports: Parameters<typeof modulesOf>[1];
  readonly bin: Readonly<Record<string, string>>;
}
interface Released {
  readonly version: string;
  readonly report: Report;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const write = (file: string, content: unknown): void => {
  mkdirSync('api', { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
};

function makeReport(): Report {
  const { name, exports, bin } = read('package.json') as Package;
  const { modules } = read('dist/custom-elements.json') as { modules: { declarations: Declaration[] }[] };
  const declarations = modules.flatMap((module) => module.declarations);
  const elements = [...elementFacts(declarations)];
  const facts = [
    ...elements,
    ...exportFacts(modulesOf(name, exports, packed().files), typesFromPages(declarations)),
    ...Object.keys(bin).map((each): [string, string] => [`command ${each}`, 'command']),
  ];
  return Object.fromEntries(facts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Says what is wrong, if anything. */
function findFault(): string | undefined {
  const now = makeReport();
  const drift = existsSync(kept) ? changesBetween(read(kept) as Report, now) : [{ isBreaking: false, what: 'no report is kept' }];
  if (drift.length > 0)
    return `${kept} is out of date. Run \`npm run api\`, look at what changed, and commit it:\n${drift.map(({ what }) => `  ${what}`).join('\n')}`;
  if (!existsSync(released)) {
    console.log(`${kept}: ${Object.keys(now).length} facts, as kept. Nothing is released yet, so nothing can break.`);
    return undefined;
  }
  const { version, report } = read(released) as Released;
  const changes = changesBetween(report, now);
  const asked = bumpFor(changes, version);
  const given = bumpIn(globSync('.changeset/*.md').map((file) => readFileSync(file, 'utf8')));
  console.log(
    `${kept}: ${Object.keys(now).length} facts, as kept. Since ${version}: ${changes.length} changes; they ask for ${asked}, the changesets say ${given}.`,
  );
  if (isEnough(given, asked)) return undefined;
  const lines = changes.map(({ isBreaking, what }) => `  ${isBreaking ? 'BREAKING' : 'addition'} ${what}`).join('\n');
  return `The public interface has changed since ${version}. This needs a changeset with \`${asked}\`, but there is ${given}.\n${lines}`;
}

const [, , mode] = process.argv;
if (mode === 'check') {
  const fault = findFault();
  if (fault !== undefined) {
    console.error(fault);
    process.exit(1);
  }
} else if (mode === 'released') {
  write(released, { version: (read('package.json') as Package).version, report: read(kept) });
} else {
  const report = makeReport();
  write(kept, report);
  console.log(`${kept}: ${Object.keys(report).length} facts`);
}
