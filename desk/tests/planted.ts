/** A desk with something in every table, for tests that go through all its routes. */
import type { Route } from '../src/web/routes.ts';
import { hashOfCode } from '../src/codes.ts';
import { makeCode, readCode } from '../src/kit.ts';
import type { Desk } from '../src/desk.ts';
import type { Store } from '../src/store/store.ts';
import { putAnswer } from './answers.ts';

/** Ids of what is there, by the first part of the paths that lead to it. */
export type Ids = Readonly<Record<string, string>>;

/** The code of every answer that is planted. */
export const plantedCode = readCode(makeCode()) ?? '';

/** Puts one of each into the store, with `words` wherever a person can have written them, and returns the ids. */
export async function plant(desk: Desk, words: string): Promise<Ids> {
  const { store, now } = desk;
  const at = now().toISOString();
  const [staff, passkey, item, complaint] = ['staff', 'passkey', 'item', 'complaint'].map((kind) => `${kind}-${crypto.randomUUID()}`) as [
    string,
    string,
    string,
    string,
  ];
  await store.run(
    'INSERT INTO staff (id, name, job, email, role, added_at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[staff, words, words, `${words} ${staff}@fernley.example`, 'reader', at],
  );
  await store.run('INSERT INTO passkeys (id, staff_id, name, public_key, counter, added_at) VALUES (?, ?, ?, ?, ?, ?)', passkey, staff, words, '', 0, at);
  const answer = await putAnswer(desk, {
    name: words,
    question: { text: words, register: 'standard' },
    lang: words,
    answer: { value: words, words, more: words, publish: 'yes', shownName: words, reply: 'yes', contact: words },
  });
  const codeHash = hashOfCode(plantedCode, desk.settings.secret);
  await store.run('UPDATE answers SET label = ?, shown_words = ?, code_hash = ? WHERE id = ?', words, words, codeHash, answer);
  await store.run('INSERT INTO recordings (answer_id, media_type, bytes, sha256, file) VALUES (?, ?, ?, ?, ?)', answer, 'audio/webm', 3, '', `${answer}.webm`);
  const shown = { said: words, answer: words, because: words, change: words, by: words, role: words, date: '2026-11-30' };
  const history = [{ state: 'will', answer: words, date: '2026-11-29' }];
  const content = { id: item, kind: 'promise', state: 'cannot', ...shown, lookAgain: '2027-11-30', easy: { said: words, answer: words }, history };
  await store.run(
    'INSERT INTO items (id, kind, name, content, published_at, revision) VALUES (?, ?, ?, ?, ?, ?)',
    item,
    'promise',
    words,
    JSON.stringify(content),
    at,
    1,
  );
  const idea = `idea-${crypto.randomUUID()}`;
  const reply = { answer: words, by: words, role: words, date: '2026-11-30', easy: { answer: words } };
  const shared = { id: idea, kind: 'idea', said: words, by: words, date: '2026-11-30', also: [words], agreed: 3, reply, easy: { said: words, also: [words] } };
  await store.run(
    'INSERT INTO items (id, kind, name, content, published_at, revision) VALUES (?, ?, ?, ?, ?, ?)',
    idea,
    'idea',
    words,
    JSON.stringify(shared),
    at,
    2,
  );
  await store.run('INSERT INTO item_answers (item_id, answer_id, said, shown_name, added_at) VALUES (?, ?, ?, ?, ?)', item, answer, words, words, at);
  await store.run('INSERT INTO complaints (id, received_at, answer_id, words, contact) VALUES (?, ?, ?, ?, ?)', complaint, at, answer, words, words);
  return { staff, passkeys: passkey, answers: answer, recordings: answer, published: item, complaints: complaint };
}

/** The path of a route with the ids of what is there. */
export const pathOf = ({ path }: Route, ids: Ids): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(name === 'id' ? (ids[path.split('/')[1] ?? ''] ?? 'unknown') : 'unknown'));

/** Everything in the store, as text. */
export async function everythingIn(store: Store): Promise<string> {
  const tables =
    store.kind === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
      : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name";
  const rows: unknown[] = [];
  for (const { name } of await store.all<{ name: string }>(tables))
    rows.push(name, (await store.all(`SELECT * FROM ${name}`)).map((row) => JSON.stringify(row)).sort());
  return JSON.stringify(rows);
}
