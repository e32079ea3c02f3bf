/**
 * `npm run evidence:build`: builds the last commit twice in two folders, compares the packages byte by byte, and checks the list of parts in the package against
 * the lock file. Writes `docs/evidence/supply-chain.md`. Ends with 1 if anything is wrong.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { installScripts, partsOf, unhashed, type Lock } from './supply-chain/parts.ts';
import { buildTwice } from './supply-chain/twice.ts';

const began = Date.now();
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
const { folder, tarballs, different } = buildTwice(commit);
const [first, second] = tarballs;
const built = join(first.folder, 'package');
const problems: string[] = [];
try {
  for (const { folder: where, sha256, bytes } of tarballs) console.log(`${sha256}  ${bytes} bytes, built in ${where}`);
  if (first.sha256 !== second.sha256)
    problems.push(`The two packages differ. Files that differ: ${different.join(', ') || 'none, so only the archives differ'}.`);

  const lockPath = join(first.folder, 'package-lock.json');
  const { packages } = JSON.parse(readFileSync(lockPath, 'utf8')) as { packages: Lock };
  const parts = partsOf(join(built, 'dist/sbom.cdx.json'), lockPath);
  problems.push(...parts.flatMap((part) => part.problems.map((problem) => `${part.name}: ${problem}.`)));
  const without = unhashed(packages);
  if (without.length > 0) problems.push(`The lock file has no hash of: ${without.join(', ')}.`);
  const manifest = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8')) as {
    version: string;
    scripts?: Record<string, string>;
    dependencies?: Record<string, string>;
  };
  const scripts = installScripts(manifest);
  if (scripts.length > 0) problems.push(`The package runs scripts when it is installed: ${scripts.join(', ')}.`);
  const dependencies = Object.keys(manifest.dependencies ?? {});
  const npm = execFileSync('npm', ['--version'], { encoding: 'utf8' }).trim();
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  const hashed = Object.keys(packages).filter((path) => path.includes('node_modules/')).length - without.length;

  const text = `<!-- Written by \`npm run evidence:build\`. Do not edit. -->

# Supply chain

Recorded on ${new Date().toISOString().slice(0, 10)}, with kit ${manifest.version}, Node ${process.version}, npm ${npm} and commit \`${commit}\`, in ${seconds} seconds.

${problems.length === 0 ? 'Nothing is wrong.' : `**These are wrong:**\n\n${problems.map((problem) => `- ${problem}`).join('\n')}`}

## The build can be repeated

We built and packed the same commit in two new folders with different paths. The packages ${first.sha256 === second.sha256 ? 'are the same, byte by byte' : '**differ**'}.

| Build | Bytes | SHA-256 |
| --- | --- | --- |
${tarballs.map(({ bytes, sha256 }, index) => `| ${index + 1} | ${bytes} | \`${sha256}\` |`).join('\n')}

As npm writes it: \`${first.sha512}\`.

Both builds used the same machine and the same installed packages. Nobody has compared a build on another machine yet.

## Installing runs nothing

- Scripts that run when the package is installed: ${scripts.join(', ') || 'none'}.
- Packages that are installed with it: ${dependencies.join(', ') || 'none'}. Code of others is part of the files.
- Packages in the lock file with a hash: ${hashed}. Without a hash: ${without.length}.

## Parts of others in the package

The list is \`dist/sbom.cdx.json\` (CycloneDX 1.6). Each part is compared with \`package-lock.json\`: version, licence, hash, and the registry.

| Part | Version | Licence | Hash in the lock file |
| --- | --- | --- | --- |
${parts.map(({ name, version, licence, integrity }) => `| ${name} | ${version} | ${licence} | ${integrity.startsWith('sha512-') ? `\`${integrity.slice(0, 24)}…\`` : integrity} |`).join('\n')}
`;
  const path = 'docs/evidence/supply-chain.md';
  writeFileSync(path, await prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path }));
  for (const problem of problems) console.error(problem);
  console.log(`${parts.length} parts checked, ${problems.length} problems, ${seconds} s`);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
