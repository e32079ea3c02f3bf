import type { Finding } from '../index';
import type { CheckedFile } from './checked-file';

/** A text may hold characters that move the cursor or change colours. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');

const line = ({ rule, severity, sentence, position: { start }, why, suggestion }: Finding): string => {
  const lines = [`  ${start.line}:${start.column}  ${severity}  ${rule}`, ...(sentence === '' ? [] : [`“${sentence}”`]), why, suggestion];
  return lines.map((text, index) => (index === 0 ? text : `      ${printable(text)}`)).join('\n');
};

/** For people, on a screen. */
export const pretty = (files: readonly CheckedFile[]): string =>
  files
    .map(({ file, findings, notChecked, summary }) => {
      const others = notChecked.map(
        ({ lang, position: { start } }) => `  ${start.line}:${start.column}  not checked: ${printable(lang) || 'language not known'}`,
      );
      return `${[printable(file), ...findings.map(line), ...others, summary].join('\n')}\n`;
    })
    .join('\n');
