/** The renderer for servers, in the browser, with its own document. Loaded only when an editor asks for HTML that works without JavaScript. */
import 'languages';
import { renderToString } from '../../dist/hydrate/index.js';
import { renderOptions } from '../snippet/snippet';

export const render = async (html: string): Promise<string> => (await renderToString(html, renderOptions)).html ?? '';
