// #region config
import { readFileSync } from 'node:fs';
import { renderToString, styleHashes } from 'coproduction-kit/hydrate';

const { version } = JSON.parse(readFileSync('node_modules/coproduction-kit/package.json', 'utf8'));

export default function (config) {
  // Draws the tools of each page while it is built: they are read, answered and sent without JavaScript.
  config.addTransform('coproduction-kit', async (page, path) => {
    if (!path?.endsWith('.html')) return page;
    const { html } = await renderToString(page, { serializeShadowRoot: 'declarative-shadow-dom', fullDocument: true, prettyHtml: false });
    // A strict policy allows the styles of the tools by their hashes.
    return html.replace('%styles%', (await styleHashes(html)).join(' '));
  });
  // The script that takes them over, under an address with its version.
  config.addPassthroughCopy({ 'node_modules/coproduction-kit/dist/cdn/i-statement.js': `coproduction-kit/${version}/i-statement.js` });
  config.addGlobalData('kit', { version });
}
// #endregion
