/** Takes away what earlier builds left, so that a file that is no longer made is no longer there. */
import { rmSync } from 'node:fs';

for (const folder of ['dist', '.stencil']) rmSync(folder, { recursive: true, force: true });
