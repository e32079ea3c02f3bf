/** Files of the site for machines: `llms.txt`, a Markdown page of each component, and the tokens as Figma variables. They describe, and never instruct. */
import { readFileSync } from 'node:fs';
import { dist } from './dist.ts';
import { siteFacts, type ComponentFacts } from './site-facts.ts';

type Tokens = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The words of a guidance, without what only the site can show. */
const wordsOf = (name: string): string =>
  readFileSync(`src/components/${name}/guidance.mdx`, 'utf8')
    .replaceAll(/^(?:import|export) .*$\n/gm, '')
    .replaceAll(/<DoAndDoNot[\s\S]*?^\/>\n/gm, '')
    .replaceAll(/^(?:<Meta|<Canvas) .*$\n/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** The public interface, as the build wrote it. */
const apiOf = (name: string): string =>
  readFileSync(`src/components/${name}/readme.md`, 'utf8')
    .replace(/^[\s\S]*?(?=## (?:Overview|Properties))/, '')
    .replace(/-{10,}[\s\S]*$/, '')
    .trim();

function pageOf({ name, languages, bytes, status }: ComponentFacts): string {
  return `${wordsOf(name)}\n\n## Facts\n\n- Element: \`<co-${name}>\`\n- Status: ${status}\n- Languages: ${languages.join(', ')}\n- Size: ${bytes} bytes, Brotli\n\n${apiOf(name)}\n`;
}

/** Figma variables as plugins that import JSON take them: one collection, with a mode for each theme. */
function figmaVariables(): string {
  const themes = JSON.parse(readFileSync(`${dist}/tokens/tokens.json`, 'utf8')) as Tokens;
  const modes = Object.keys(themes);
  const variables = Object.keys(themes.light ?? {}).map((name) => {
    const values = Object.fromEntries(modes.map((mode) => [mode, themes[mode]?.[name] ?? '']));
    return { name: name.replace('co-', '').replace('-', '/'), type: name.startsWith('co-colour-') ? 'COLOR' : 'STRING', valuesByMode: values };
  });
  return JSON.stringify({ name: 'Co-production Kit', modes, variables }, null, 2);
}

/** Every such file: its content by its path in the site. */
export function siteFiles(): Readonly<Record<string, string>> {
  const { components, version } = siteFacts();
  const listed = components.map(({ name, title, summary }) => `- [${title}](components/${name}.md): ${summary}`).join('\n');
  return {
    'llms.txt': `# Co-production Kit ${version}\n\n> Accessible co-production tools that councils and charities add to the websites they already have: web components, design tokens, wrappers for React and Vue.\n\n## Components\n\n${listed}\n`,
    'figma-variables.json': figmaVariables(),
    ...Object.fromEntries(components.map((component) => [`components/${component.name}.md`, pageOf(component)])),
  };
}
