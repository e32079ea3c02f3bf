/** Mistakes in markup, on a server: a wrong value counts as one that was left out, as it does in a browser. */
import { expect, test } from '@playwright/test';
import type { renderToString as Render } from '../../dist/hydrate/index';
import { speedFor } from '../pilots';
import { elements, wrongFor } from './wrong-values';

// The types of the built file are next to it under another ending.
const built = '../../dist/hydrate/index.mjs';
const { renderToString } = (await import(built)) as { renderToString: typeof Render };

/** What a server draws inside elements with these attributes, each. */
async function drawn(tag: string, each: readonly string[]): Promise<readonly string[]> {
  const page = each.map((attributes) => `<${tag} name="it" ${attributes}>Words of the page.</${tag}>`).join('<hr>');
  const { html } = await renderToString(page, {
    serializeShadowRoot: 'declarative-shadow-dom',
    fullDocument: false,
    prettyHtml: false,
    // The renderer numbers what it draws.
    clientHydrateAnnotations: false,
  });
  return (html ?? '').split('<hr>').map((element) => /<template.*<\/template>/s.exec(element)?.[0] ?? '');
}

for (const { tagName: tag = '', attributes = [] } of elements) {
  test(`<${tag}> with a wrong value is drawn as without it`, speedFor(tag), async () => {
    const wrong = attributes.flatMap((attribute) => wrongFor(attribute).map((value) => `${attribute.name}="${value}"`));
    const [plain, ...others] = await drawn(tag, ['', ...wrong]);
    expect(plain).toContain('<template');
    expect(others).toHaveLength(wrong.length);
    expect(wrong.filter((_, index) => others[index] !== plain)).toEqual([]);
  });
}
