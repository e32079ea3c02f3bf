/**
 * Before each file of unit tests: property tests try the same values in every `npm test`, so that it passes or fails by the change at hand. `npm run test:all`
 * tries new values each time; a failure prints the seed that finds it again.
 */
import fc from 'fast-check';

if (process.env.TEST_ALL === undefined) fc.configureGlobal({ seed: 20_261_129 });
