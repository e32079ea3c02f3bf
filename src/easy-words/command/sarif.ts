import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import { easyWordsRules, type Position } from '../index';
import type { CheckedFile } from './checked-file';

const regionOf = ({ start, end }: Position): object => ({ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column });

/** A path as an address: a relative one stays so, for tools that know the root of the repository. */
const addressOf = (file: string): string =>
  isAbsolute(file)
    ? pathToFileURL(file).href
    : file
        .replaceAll('\\', '/')
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/^(?:\.\/)+/, '');

const placeOf = (file: string, position: Position): object => ({
  physicalLocation: { artifactLocation: { uri: addressOf(file) }, region: regionOf(position) },
});

/** SARIF 2.1.0, for code scanning. What is not in English is a note. */
export function sarif(files: readonly CheckedFile[], version: string): string {
  const rules = easyWordsRules.map(({ id, severity, what, source }) => ({
    id,
    shortDescription: { text: what },
    fullDescription: { text: `${what} Source: ${source}` },
    defaultConfiguration: { level: severity },
  }));
  const results = files.flatMap(({ file, findings }) =>
    findings.map(({ rule, severity, sentence, position, why, suggestion }) => ({
      ruleId: rule,
      ruleIndex: easyWordsRules.findIndex(({ id }) => id === rule),
      level: severity,
      message: { text: [sentence && `“${sentence}”`, why, suggestion].filter(Boolean).join(' ') },
      locations: [placeOf(file, position)],
    })),
  );
  const toolExecutionNotifications = files.flatMap(({ file, notChecked }) =>
    notChecked.map(({ lang, position }) => ({
      level: 'note',
      message: { text: `Not checked: this is not in English (${lang || 'language not known'}).` },
      locations: [placeOf(file, position)],
    })),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'coproduction-kit easy-words', version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
