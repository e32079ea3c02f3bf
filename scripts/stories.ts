/** Writes `<name>.stories.ts` of every component from its examples: one story an example, so that no state is left out of Storybook. */
import { readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { titleOf } from './component-names.ts';
import { groupOf, synonymsOf } from './site-facts.ts';
import type { Examples } from '../src/examples.ts';

/** `a lot, a bit` becomes `ALotABit`. */
const exportName = (name: string): string => name.replace(/(?:^|[^a-zA-Z0-9]+)(\w?)/g, (_, letter: string) => letter.toUpperCase());

for (const component of readdirSync('src/components')) {
  const path = `src/components/${component}/${component}`;
  const { outputFiles } = await build({ entryPoints: [`${path}.examples.ts`], bundle: true, format: 'esm', write: false });
  const { examples } = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as { examples: Examples };
  // The name is in the file itself: Storybook reads its list of stories without running them.
  const stories = Object.keys(examples).map((name) => {
    const shown = name.charAt(0).toUpperCase() + name.slice(1);
    return `export const ${exportName(name)}: StoryObj = { name: ${JSON.stringify(shown)}, ...storyOf(examples, ${JSON.stringify(name)}) };`;
  });
  // Search looks at titles only: other words that people use are part of it, and the site leaves them out where it shows it.
  const synonyms = synonymsOf(component);
  const title = `${groupOf(component)}/${titleOf(component)}${synonyms && ` · ${synonyms}`}`;
  const id = `${groupOf(component).toLowerCase()}-${component}`;
  const source = `// Generated from ${component}.examples.ts by \`npm run stories\`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './${component}.examples';

export default { title: '${title}', id: '${id}', component: 'co-${component}' } satisfies Meta;

${stories.join('\n')}
`;
  writeFileSync(`${path}.stories.ts`, await format(source, { ...(await resolveConfig(`${path}.stories.ts`)), parser: 'typescript' }));
}
