/** Brings Welsh to every element of the page: `import 'coproduction-kit/language/cy'`. */
import { addLocale } from '../locales';
import { messages as easy } from './easy';
import { messages as standard } from './standard';

addLocale('cy', standard, easy);
export { easy, standard };
