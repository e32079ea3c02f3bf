/** The command on files, in this process. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idea, promise, withdrawnIdea } from '../feed/feed.sample';
import { runFeed } from './feed';

const folder = mkdtempSync(join(tmpdir(), 'feed-command-'));
const before = process.cwd();
beforeAll(() => {
  mkdirSync(join(folder, 'folder.json'));
  // Its messages name a file as it was given.
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const feed = (...items: readonly unknown[]): unknown => ({ language: 'en', items });

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly lines: readonly string[];
}
function run(...given: string[]): Ran {
  const { exitCode, output, complaints } = runFeed(['feed', ...given]);
  return { status: exitCode, stdout: output, lines: complaints.split('\n').filter(Boolean) };
}
function runOn(content: unknown, file = 'feed.json'): Ran {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return run('check', file);
}

it('says that pages can use a good feed', () => {
  expect(runOn(feed(promise))).toEqual({ status: 0, stdout: 'Pages can use this feed. It has 1 item.\n', lines: [] });
});

it('says which item is wrong, with its line, and what to write', () => {
  const items = [promise, { ...promise, id: 'bus-2', state: 'cannot' }, { ...promise, state: 'perhaps', by: ' ', date: '2 November 2026' }, 'Yes'];
  expect(runOn(feed(...items))).toEqual({
    status: 1,
    stdout: '',
    lines: [
      'feed.json:14: item 2 (bus-2), because: is missing. Write why you cannot do it, in one or two sentences.',
      'feed.json:26: item 3 (bus-1), id: is used by an earlier item. Please give each item an id of its own.',
      'feed.json:27: item 3 (bus-1), state: has to be one of: will, doing, done, cannot.',
      'feed.json:30: item 3 (bus-1), by: is missing. Write the name of the person who says this.',
      'feed.json:32: item 3 (bus-1), date: has to be a day: 2026-11-30.',
      'feed.json:34: item 4: has to be an object: { … }.',
      '6 things to put right.',
    ],
  });
  expect(runOn({ items: [] }).lines[0]).toBe('feed.json: language is missing. Please add it.');
});

it('says which words of an idea that was taken back are still there', () => {
  expect(runOn(feed(idea, { ...withdrawnIdea, said: 'A secret', colour: 'blue' }, { ...idea, id: 'light', said: undefined, agreed: 23 })).lines).toEqual([
    'feed.json:13: item 2 (old), said: is still there. The person took this back: please delete it.',
    'feed.json:14: item 2 (old), colour: is still there. The person took this back: please delete it.',
    'feed.json:16: item 3 (light), said: is missing. Write what people said, in one sentence. An idea is in the words of the person.',
    'feed.json:19: item 3 (light), agreed: has to be one of: 10, 15, 20 and so on.',
    '4 things to put right.',
  ]);
});

it.each([
  ['no file', ['check'], /^Which file\?/],
  ['no action', [], /^Which file\?/],
  ['another action', ['make', 'feed.json'], /^There is no “feed make”/],
  ['two files', ['check', 'a.json', 'b.json'], /^Please give one file/],
  ['a file that is not there', ['check', 'none.json'], /^none\.json: There is no such file\./],
  ['a folder', ['check', 'folder.json'], /^folder\.json: We cannot read this file\./],
  ['an option that there is not', ['check', 'feed.json', '--fix'], /--fix/],
])('says what is wrong with %s', (_, given, said) => {
  const { status, stdout, lines } = run(...given);
  expect([status, stdout, lines[0], lines.at(-1)]).toEqual([2, '', expect.stringMatching(said), 'For help: coproduction-kit feed --help']);
});

it.each([
  ['a web page', '<!doctype html><title>Log in</title>', /^feed\.json: This is a web page/],
  ['JSON that breaks off', '{\n  "language": "en",\n', /^feed\.json:3: This is not JSON: /],
  ['nothing', '', /^feed\.json: This file is empty\./],
  ['5 MB', ' '.repeat(5_000_000), /^feed\.json: The feed has 5000000 bytes\. A page loads 4000000 at most/],
])('does not take %s', (_, content, said) => {
  const { status, stdout, lines } = runOn(content);
  expect([status, stdout, lines[0]]).toEqual([2, '', expect.stringMatching(said)]);
});

describe('advice, which is never an error', () => {
  it.each([
    ['a kind of a later version', { kind: 'dream', id: 'x' }, 'item 1 (x), kind: “dream” is not a kind that this version of the kit knows'],
    [
      'a field that is not known',
      { ...promise, lookagain: '2027-01-01' },
      'item 1 (bus-1), lookagain: is not part of a feed, so pages do not use it. Do you mean “lookAgain”?',
    ],
    ['a reply of nobody', { ...promise, by: 'Anytown Council' }, 'item 1 (bus-1), by: names nobody.'],
    ['a day that has passed', { ...promise, lookAgain: '2020-02-03' }, 'item 1 (bus-1), lookAgain: You said that you would look at this again on 2020-02-03.'],
    ['hard easy words', { ...promise, easy: { said: 'I utilise the bus.' } }, 'item 1 (bus-1), easy.said: “I utilise the bus.”'],
    [
      'a reply of nobody to an idea',
      { ...idea, reply: { answer: 'Yes.', by: 'The board', role: 'Board', date: '2026-11-20' } },
      'item 1 (bus), reply.by: names nobody.',
    ],
    ['hard easy words of an idea', { ...idea, easy: { also: ['I utilise the bus.'] } }, 'item 1 (bus), easy.also[0]: “I utilise the bus.”'],
    ['a lost character', { ...promise, said: 'I don\ufffdt.' }, 'item 1 (bus-1), said: has a character that was lost'],
  ])('is given on %s', (_, item, said) => {
    const { status, lines } = runOn(feed(item));
    expect([status, lines.join('\n')]).toEqual([0, expect.stringContaining(said)]);
  });

  it('is given on a feed without items, and not on a promise that was kept', () => {
    expect(runOn(feed()).lines[0]).toBe('Look at feed.json:1: has no items yet. Pages say that there is nothing here yet.');
    expect(runOn(feed({ ...promise, state: 'done', lookAgain: '2020-02-03' })).lines).toEqual([]);
  });
});

it('shows help', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('coproduction-kit feed check FILE') as unknown });
});
