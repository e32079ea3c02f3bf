/**
 * Writes what is gathered from the folders of the components and from the words of tools, so that a new tool changes no other file by hand:
 * - `src/facts/all.ts`: what each component says about itself in its `<name>.tool.ts`;
 * - `src/language/elements.ts`: the little of it that scripts of a page know;
 * - `src/answers/answer.schema.json`: the envelope, with the answers of all tools;
 * - `src/language/<language>/tools/index.ts`: the words of every tool. The English files say which there are, so TypeScript names the file that another language lacks.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { classNameOf } from './component-names.ts';

/** A file that stays as it is keeps its time: what watches the sources does not build again. */
async function write(path: string, ...lines: readonly string[]): Promise<void> {
  const text = await format(lines.join('\n'), { ...(await resolveConfig(path)), filepath: path });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

const generatedFrom = (sources: string): string => `// Generated from ${sources} by \`npm run gather\`. Do not edit.`;
/** `i-statement` as a constant is called: `iStatement`. */
const constantOf = (name: string): string => classNameOf(name).replace(/^./, (letter) => letter.toLowerCase());

const components = readdirSync('src/components').sort();
await write(
  'src/facts/all.ts',
  generatedFrom('`src/components/*/*.tool.ts`'),
  `import type { Facts } from './facts';`,
  ...components.map((name) => `import { facts as ${constantOf(name)} } from '../components/${name}/${name}.tool';`),
  '',
  '/** By the name of the component, without `co-`. */',
  `export const allFacts: Readonly<Record<string, Facts>> = { ${components.map((name) => `'${name}': ${constantOf(name)}`).join(', ')} };`,
);

// Only now: it reads what was just written.
const { allFacts, having } = await import('./facts.ts');

const tags = (names: readonly string[]): string => JSON.stringify(names.map((name) => `co-${name}`).join());
const byLink = having(({ fromLink }) => fromLink);
const contentOf = (name: string): string | undefined => {
  const { placing } = allFacts[name] ?? {};
  return typeof placing === 'object' ? placing.content : undefined;
};
await write(
  'src/language/elements.ts',
  generatedFrom('`src/components/*/*.tool.ts`'),
  '/** Elements that nobody reads out: they are about reading. */',
  `export const silentElements = ${tags(having(({ isSilent }) => isSilent))};`,
  '',
  '/** Elements that a person who reads sees as one block. */',
  `export const blockElements = ${tags(having(({ isBlock }) => isBlock))};`,
  '',
  '/**',
  ' * What a link may say, by tool. Everybody who may write a link can write this: so nothing of where answers go, nothing that answers for the person, and nothing',
  ' * of consent.',
  ' */',
  `export const fromLink: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(byLink.map((name) => [name, allFacts[name]?.fromLink])))};`,
  '',
  '/** The name that a link and a `div` have for the words between the tags of a tool. */',
  `export const contentNames: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(byLink.flatMap((name) => (contentOf(name) ? [[name, contentOf(name)]] : []))))};`,
);

const answers = having(({ answer }) => answer).flatMap((name) => {
  const { answer } = allFacts[name] ?? {};
  return answer ? [{ ...answer, tag: `co-${name}` }] : [];
});
await write(
  'src/answers/answer.schema.json',
  JSON.stringify({
    ...(JSON.parse(readFileSync('src/answers/envelope.schema.json', 'utf8')) as object),
    allOf: answers.map(({ name, tag }) => ({
      if: { properties: { tool: { const: tag } } },
      then: { properties: { answer: { $ref: `#/$defs/${name}` } } },
    })),
    $defs: Object.fromEntries(answers.map(({ name, schema }) => [name, schema])),
  }),
);

const language = 'src/language';
const speaking = readdirSync(`${language}/en/tools`)
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'index')
  .sort();
const imports = speaking.map((name) => `import * as ${constantOf(name)} from './${name}';`);
const list = (member: string): string => `{ ${speaking.map((name) => `'${name}': ${constantOf(name)}${member}`).join(', ')} }`;
for (const name of readdirSync(language).filter((entry) => existsSync(`${language}/${entry}/standard.ts`))) {
  const registers = ['standard', 'easy'].filter((register) => existsSync(`${language}/${name}/${register}.ts`));
  const translated = registers.map((register) => `export const ${register}: MessagesByTool = ${list(`.${register}`)};\n`);
  const english = ['/** The English words of every tool that has words of its own. */', `export const tools = ${list('')};`];
  await write(
    `${language}/${name}/tools/index.ts`,
    generatedFrom('the files beside it'),
    ...(name === 'en' ? [] : [`import type { MessagesByTool } from '../../messages';`]),
    ...imports,
    '',
    ...(name === 'en' ? english : translated),
  );
}
