/** The workflows of GitHub: they cannot run here, so this holds them to what a reader would look for. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly 'permissions'?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly 'steps': readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync('.github/workflows/*.yml').map((file) => [file, readFileSync(file, 'utf8')] as const);
const jobsOf = (text: string): [string, Job][] => Object.entries((parse(text) as Workflow).jobs);

it('there are three', () => {
  expect(files.map(([file]) => file.replaceAll('\\', '/')).sort()).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/release.yml',
    '.github/workflows/site.yml',
  ]);
});

describe.each(files)('%s', (_, text) => {
  it('pins every action to a commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => /^[\s-]*uses:/.test(line));
    expect(uses).toHaveLength(jobsOf(text).flatMap(([, { steps }]) => steps.filter((step) => step.uses !== undefined)).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('allows nothing but what a job asks for, and no job asks for all', () => {
    expect((parse(text) as Workflow).permissions).toEqual({});
    for (const [name, { permissions }] of jobsOf(text)) expect([name, typeof permissions]).toEqual([name, 'object']);
  });

  it('keeps no password and takes none, and is not started by a stranger with the rights of the project', () => {
    // The job's own, which ends with it and can do what its permissions say, is nobody's.
    expect(text.replaceAll('GH_TOKEN: ${{ github.token }}', '')).not.toMatch(/secrets\.|_TOKEN|pull_request_target/);
    for (const [, { steps }] of jobsOf(text))
      for (const step of steps) if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('ends by itself', () => {
    for (const [, job] of jobsOf(text)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
});

describe.each(
  files.flatMap(([file, text]) =>
    jobsOf(text)
      .filter(([, { permissions = {} }]) => Object.values(permissions).includes('write'))
      .map(([name, { steps }]) => [`${file}, ${name}`, steps] as const),
  ),
)('a job that can change something: %s', (_, steps) => {
  const commands = steps.flatMap(({ run = '' }) => run.split('\n').map((line) => line.trim())).filter(Boolean);

  it('runs no code of the project or of a package', () => {
    // Reading a field of package.json runs nothing. Neither does an installation without scripts, or publishing a file that is packed already.
    const harmless = ['npm ci --ignore-scripts', 'npm publish --ignore-scripts --access public desk-package/*.tgz'];
    const own = commands.map((line) => line.replace('npm pkg get version', '')).filter((line) => !harmless.includes(line));
    expect(own.filter((line) => /\b(?:npm|npx|node|yarn|pnpm|bun|make|python3?)\b|(?:^|\s)\.{0,2}\/|\bnode_modules\b|\bscripts\//.test(line))).toEqual([]);
  });

  it('starts no action that runs a script given to it', () => {
    for (const { with: given = {} } of steps)
      expect(Object.keys(given).filter((name) => /script|command|version-script|publish-script/.test(name))).toEqual([]);
  });
});

it('only the job that publishes can say to npm who it is, and that job does not run scripts of packages', () => {
  const known = files.flatMap(([, text]) => jobsOf(text)).filter(([, { permissions }]) => permissions?.['id-token'] !== undefined);
  expect(known.map(([name]) => name)).toEqual(['publish']);
  const text = JSON.stringify(known);
  expect(text).toContain('npm ci --ignore-scripts');
  expect(text).not.toMatch(/npm (?:test|run)/);
});
