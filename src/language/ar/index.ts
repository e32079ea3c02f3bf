/** Brings Arabic to every element of the page: `import 'coproduction-kit/language/ar'`. */
import { addLocale } from '../locales';
import type { Messages } from '../messages';
import { messages as shared } from './standard';
import * as tools from './tools/index';

export const standard: Messages = { ...shared, tools: tools.standard };

addLocale('ar', standard);
