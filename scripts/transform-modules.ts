/** Jest: packages that are published as ECMAScript modules only become CommonJS. */
import { transformSync } from 'esbuild';

export default {
  process: (source: string, file: string): { code: string } => ({ code: transformSync(source, { format: 'cjs', target: 'es2022', sourcefile: file }).code }),
};
