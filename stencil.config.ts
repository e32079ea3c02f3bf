import { readFileSync } from 'node:fs';
import type { Config } from '@stencil/core';
import { reactOutputTarget } from '@stencil/react-output-target';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What is watched is built into a folder of its own, as in `scripts/dist.ts`. */
const dist = process.env.KIT_DIST ?? 'dist';

export const config: Config = {
  namespace: 'coproduction-kit',
  srcDir: 'src',
  taskQueue: 'immediate',
  // No class and no inline style of the compiler's in the page: both would break under a strict content security policy.
  hydratedFlag: null,
  invisiblePrehydration: false,
  sourceMap: false,
  // Readable for those who bundle it themselves; `scripts/cdn.ts` minifies the script-tag files.
  minifyJs: false,
  // Storybook shows this output, so it is made while you edit, too.
  buildDist: true,
  env: { kitVersion: version },
  // Loaded when a person asks for it, and not before: each build says from where (docs/decisions/0028).
  rollupConfig: { inputOptions: { external: ['on-request/easy-words'] } },
  outputTargets: [
    {
      type: 'dist-custom-elements',
      dir: `${dist}/components`,
      customElementsExportBehavior: 'auto-define-custom-elements',
      externalRuntime: false,
      // The compiler writes types into `dist/types`, whatever the folder: while the kit is watched, that would change what is packed.
      generateTypeDeclarations: dist === 'dist',
    },
    { type: 'docs-readme', dir: 'src', footer: '' },
    { type: 'docs-custom-elements-manifest', file: `${dist}/custom-elements.json` },
    reactOutputTarget({ outDir: `${dist}/../.stencil/react`, customElementsDir: 'components', stencilPackageName: 'coproduction-kit' }),
  ],
};
