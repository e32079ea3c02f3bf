/** The renderer for servers, in the browser: it brings a document of its own. Loaded only when somebody asks for HTML that works without JavaScript. */
import 'languages';
import { renderToString } from '../../dist/hydrate/index.js';
import { renderOptions } from '../snippet/snippet';

export const render = async (html: string): Promise<string> => (await renderToString(html, renderOptions)).html ?? '';
