import { csvOf } from './csv';

it.each([
  ['words', 'Yes, always', '"Yes, always"'],
  ['quotation marks', 'my "own" way', '"my ""own"" way"'],
  ['lines', 'one\ntwo', '"one\ntwo"'],
  ['a number', -5, '-5'],
  ['a formula', '=1+1', "'=1+1"],
  ['a command', '@SUM(A1)', "'@SUM(A1)"],
  ['a minus', '-2+3', "'-2+3"],
  ['a tab', '\t=1', "'\t=1"],
  ['a line break before a formula', '\r=1', '"\'\r=1"'],
])('writes %s', (_, value, written) => {
  expect(csvOf([[value]])).toBe(`\ufeff${written}\r\n`);
});
