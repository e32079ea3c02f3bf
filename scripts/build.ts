/** `npm run build`: everything in `dist`, step by step; a step that fails ends it. */
import { spawnSync } from 'node:child_process';

/** Steps that are scripts of package.json, or of this folder. The order counts. */
const steps: readonly (readonly [command: string, ...parts: string[]])[] = [
  ['node', 'scripts/clean.ts'],
  ['node', 'scripts/pictures.ts'],
  ['node', 'scripts/tokens.ts'],
  ['node', 'scripts/dtcg.ts'],
  ['npm', 'run', '--silent', 'styles'],
  ['node', 'scripts/gather.ts'],
  ['node', 'scripts/stories.ts'],
  ['stencil', 'build', '--prod'],
  ['stencil', 'build', '--prod', '--config', 'stencil.hydrate.config.ts'],
  // The script-tag files are made of the components as the compiler wrote them, so before those are made ready for npm.
  ...[
    'cdn',
    'integrity',
    'npm-components',
    'react',
    'vue',
    'package',
    'framework-types',
    'editors',
    'easy-words',
    'documented',
    'quoted',
    'command',
    'builder',
    'conformance',
  ].map((name) => ['node', `scripts/${name}.ts`] as const),
  // What the package does not need, what is in it of others, and what `npm pack` compares with.
  ...['unused-types', 'sbom', 'built'].map((name) => ['node', `scripts/${name}.ts`] as const),
];

for (const [command, ...parts] of steps) {
  const { status } = spawnSync(command, parts, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`The build stopped at: ${command} ${parts.join(' ')}`);
    process.exit(1);
  }
}
