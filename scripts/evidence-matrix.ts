/** `npm run evidence:matrix`: writes docs/evidence/matrix.md from the last runs of the browser tests and of the other engines. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { matrixPage, type Report } from './conformance/matrix.ts';

const reports = ['test-results/browser.json', 'test-results/engines-run.json']
  .filter((path) => existsSync(path))
  .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Report);
if (reports.length === 0) throw new Error('There is no run to read. Run `npm run test:all` first.');
writeFileSync('docs/evidence/matrix.md', await format(matrixPage(reports), { parser: 'markdown', printWidth: 160 }));
