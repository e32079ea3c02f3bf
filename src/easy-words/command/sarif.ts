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

/** Text of a message, in which a `[` would begin a link (SARIF 2.1.0, 3.11.6): words of a file are never one. */
const plain = (text: string): string => text.replace(/[\\[\]]/g, '\\$&');

/** SARIF 2.1.0, for code scanning. What is not in English is a note; a file that could not be read is an error of the run. */
export function sarif(files: readonly CheckedFile[], version: string, complaints: readonly string[] = []): string {
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
      message: { text: plain([sentence && `“${sentence}”`, why, suggestion].filter(Boolean).join(' ')) },
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
  const failures = complaints.map((line) => ({ level: 'error', message: { text: plain(line) } }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'coproduction-kit easy-words', version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: [...toolExecutionNotifications, ...failures] }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
