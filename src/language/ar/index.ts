/** Brings Arabic to every element of the page: `import 'coproduction-kit/language/ar'`. */
import { addLocale } from '../locales';
import { messages as standard } from './standard';

addLocale('ar', standard);
export { standard };
