/** Takes away the types of inner modules, which the compiler writes for every source file: no page can come to them. */
import { rmSync } from 'node:fs';
import { packed } from './packed.ts';
import { unreachable } from './reachable.ts';

const unused = unreachable(packed().files).filter((file) => file.startsWith('dist/types/'));
for (const file of unused) rmSync(file);
console.log(`dist/types: without ${unused.length} files that cannot be reached`);
