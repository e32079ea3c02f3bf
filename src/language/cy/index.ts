/** Brings Welsh to every element of the page: `import 'coproduction-kit/language/cy'`. */
import { addLocale } from '../locales';
import type { Messages } from '../messages';
import { messages as easyShared } from './easy';
import { messages as shared } from './standard';
import * as tools from './tools/index';

export const standard: Messages = { ...shared, tools: tools.standard };
export const easy: Messages = { ...easyShared, tools: tools.easy };

addLocale('cy', standard, easy);
