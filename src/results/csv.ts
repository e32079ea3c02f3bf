/** What a spreadsheet would take for a formula. Source: OWASP, CSV injection. */
const formula = /^[=+\-@\t\r]/;

const cellOf = (value: string | number): string => {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows as CSV (RFC 4180) that Excel opens as it is: UTF-8 with its mark at the beginning. Text that a spreadsheet would run as a formula has an apostrophe before
 * it, so the values can differ from the data: offer the JSON as well.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string => `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
