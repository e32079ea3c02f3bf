/** `npm run evidence:matrix`: writes docs/evidence/matrix.md from the last runs of the browser tests and of the other engines. */
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { matrixPage } from './conformance/matrix.ts';
import { readReport } from './playwright-report.ts';

const reports = ['test-results/browser.json', ...globSync('test-results/engine-*.json')].filter((path) => existsSync(path)).map(readReport);
if (reports.length === 0) throw new Error('There is no run to read. Run `npm run test:all` first.');
writeFileSync('docs/evidence/matrix.md', await format(matrixPage(reports), { parser: 'markdown', printWidth: 160 }));
