import { readFileSync } from 'node:fs';
import { answerBytes, commentBits, longestComment, longestRecording, recordingBits, recordingBytes } from './limits';

const underscored = (bytes: number): string => bytes.toString().replace(/\B(?=(\d{3})+$)/g, '_');
const written = underscored(answerBytes);

it.each(['receiver.mjs', 'receiver.php', 'receiver.py', 'wordpress.php', 'drupal/Receiver.php'])('%s takes an answer of as many bytes', (file) => {
  // Every large number in it is a limit: none is written in another way. Three of them take recordings, too.
  const numbers = readFileSync(`docs/receivers/${file}`, 'utf8').match(/\b\d{1,3}(_\d{3})+\b|\b\d{6,}\b|\b\d+e\d+\b/g);
  expect(new Set(numbers)).toEqual(new Set([written, ...(file.startsWith('receiver') ? [underscored(recordingBytes)] : [])]));
});

it('the plugin for WordPress takes an answer of as many bytes', () => {
  expect(readFileSync('examples/wordpress/coproduction-kit/includes/receive.php', 'utf8')).toContain(`const ANSWER_BYTES = ${written};`);
});

it('the guides say the same numbers', () => {
  const inWords = answerBytes.toLocaleString('en-GB');
  expect(readFileSync('docs/sending-answers.md', 'utf8')).toContain(`${inWords} bytes`);
  const guide = readFileSync('docs/sending-answers.md', 'utf8');
  for (const words of [`${longestRecording / 1000} seconds`, `${longestComment} seconds`, `${recordingBytes.toLocaleString('en-GB')} bytes`])
    expect(guide).toContain(words);
  expect(readFileSync('docs/cms/wordpress.md', 'utf8')).toContain(`${inWords} bytes`);
});

it('a spoken yes fits into an answer with its words, even if a browser records four times as much as requested', () => {
  const inBase64 = (bits: number): number => ((longestRecording / 1000) * (bits / 8) * 4) / 3;
  expect(inBase64(recordingBits * 4) + 100_000).toBeLessThan(answerBytes);
});

it('a recording fits with its answer, even if a browser records four times as much as requested', () => {
  expect(longestComment * ((commentBits * 4) / 8) + answerBytes).toBeLessThan(recordingBytes);
});

it('five minutes fit into what PHP takes unless it is told otherwise', () => {
  expect(longestComment * (commentBits / 8)).toBeLessThan(2 * 1024 * 1024);
});
