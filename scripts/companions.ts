export { companions } from '../src/snippet/companions.ts';
