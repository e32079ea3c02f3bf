/**
 * `npm run new <name>`: the folder of a new component, with every file that `CONTRIBUTING.md` lists and its words, passing all checks. `npm run new <name> -- --sends`: of a tool on
 * the frame (`src/tool`), which asks one question and sends the answer.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { classNameOf, titleOf } from './component-names.ts';
import { plainFacts, sendingFacts } from './new-facts.ts';
import { sendingFiles } from './new-sending.ts';

const given = process.argv.slice(2);
const [name = ''] = given;
const sends = given.includes('--sends');
const folder = `src/components/${name}`;
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('Give the name of the element without `co-`, in small letters and hyphens: npm run new help-card');
  process.exit(1);
}
if (existsSync(folder)) {
  console.error(`${folder} already exists.`);
  process.exit(1);
}

const tag = `co-${name}`;
const className = classNameOf(name);
const title = titleOf(name);

const plain: Readonly<Record<string, string>> = {
  [`${name}.tsx`]: `import { Component, Element, Host, Prop, h } from '@stencil/core';
import { reportMisuse } from '../../language/misuse';
import { followPage, leavePage } from '../../parts/follow-page';
import { lookOf, type Theme } from '../../parts/theme';
import { misuseOf } from './${name}.logic';

/**
 * Say in one sentence what ${tag} is for a person.
 *
 * @summary ${title}
 * @status experimental
 * @since the next version
 * @slot - The words. Readable without JavaScript.
 * @part tool - The box around the tool.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: '${tag}', styleUrl: '${name}.css', shadow: true })
export class ${className} {
  /** Name of the tool in the page. Required. */
  @Prop() readonly name: string = '';
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCo${className}Element;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillLoad(): void {
    for (const [attribute, fix] of misuseOf(this.name)) reportMisuse(this.host, attribute, fix);
  }

  render() {
    return (
      <Host>
        <div class={\`tool \${lookOf(this.host, undefined, this.theme)}\`} part="tool">
          <slot />
        </div>
      </Host>
    );
  }
}
`,
  [`${name}.css`]: `@import '../../parts/root.css';\n@import '../../parts/tool.css';\n@import '../../parts/focus.css';\n`,
  [`${name}.logic.ts`]: `import type { Mistake } from '../../language/misuse';

/** What is wrong in the markup, for the developer: the attribute, and the fix. */
export function misuseOf(name: string): Mistake[] {
  return name ? [] : [['name', 'is missing. Give each tool a name of its own.']];
}
`,
  [`${name}.logic.spec.ts`]: `import { misuseOf } from './${name}.logic';

describe('misuseOf', () => {
  it('finds nothing in good markup, and a name that is missing', () => {
    expect(misuseOf('one')).toEqual([]);
    expect(misuseOf('').map(([attribute]) => attribute)).toEqual(['name']);
  });
});
`,
  [`${name}.examples.ts`]: `import type { Examples } from '../../examples';

export const examples: Examples = {
  default: { html: \`<${tag} name="one"><p>The words of the tool.</p></${tag}>\` },
};
`,
  [`${name}.e2e.ts`]: `import { addPage } from '../../../tests/site';
import { expect, test } from '../../../tests/test';

test('${tag} shows its words', async ({ page, site }) => {
  await page.goto(addPage(site, '/${name}', '<${tag} name="one">The words.</${tag}>', ['/cdn/${name}.js']));
  await expect(page.getByText('The words.')).toBeVisible();
});
`,
  'guidance.mdx': `import * as stories from './${name}.stories';

# ${title}

Say what it is for.

<Canvas of={stories.Default} />

## When to use it

## When not to use it

## Words

## What we know

## Acceptance criteria

Write them before the code, for: a person with a learning disability, a blind person, a person who uses voice control, a Deaf person who uses
British Sign Language, a person on a shared library computer, a supporter, a web editor.

## Test record
`,
};

const sending = Object.entries(sendingFiles({ name, tag, className, title })).map(([end, content]) => [`${name}${end}`, content] as const);
const inFolder = Object.entries({ ...plain, ...(sends ? Object.fromEntries(sending) : {}) }).map(([file, content]) => [`${folder}/${file}`, content] as const);
const files = { ...Object.fromEntries(inFolder), ...(sends ? sendingFacts(name, title) : plainFacts(name, title)) };
mkdirSync(folder);
for (const [path, content] of Object.entries(files)) writeFileSync(path, content);
if (spawnSync(process.execPath, ['scripts/gather.ts'], { stdio: 'inherit' }).status !== 0) process.exit(1);
if (!existsSync('dist/tokens/element.css')) spawnSync(process.execPath, ['scripts/tokens.ts'], { stdio: 'inherit' });
// The compiler checks types before it writes the type of the new element (`HTMLCo…Element`), so only the second pass can be right.
const [, second] = [1, 2].map(() => spawnSync(process.execPath, ['node_modules/@stencil/core/bin/stencil', 'build', '--prod'], { encoding: 'utf8' }));
if (second?.status !== 0) {
  console.error(second?.stdout, second?.stderr);
  process.exit(1);
}
console.log(`${Object.keys(files).join('\n')}\n\`npm run build\` adds ${name}.stories.ts and readme.md. Begin with the acceptance criteria in guidance.mdx.`);
