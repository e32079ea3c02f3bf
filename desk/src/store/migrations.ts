import type { Store } from './store.ts';

/** One step from a version of the tables to the next. It never changes once a version with it was published. */
export interface Migration {
  readonly both: string;
  readonly sqlite: string;
  readonly postgres: string;
}

const first: Migration = {
  both: `
    CREATE TABLE staff (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      job TEXT NOT NULL,
      email TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL CHECK (role IN ('reader', 'editor', 'information-officer')),
      subject TEXT UNIQUE,
      added_at TEXT NOT NULL,
      removed_at TEXT
    );
    CREATE TABLE sign_in_links (
      hash TEXT PRIMARY KEY,
      staff_id TEXT REFERENCES staff(id),
      expires_at TEXT NOT NULL,
      used_at TEXT
    );
    CREATE TABLE sign_in_tries (
      hash TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      content TEXT NOT NULL,
      expires_at TEXT NOT NULL
    );
    CREATE TABLE passkeys (
      id TEXT PRIMARY KEY,
      staff_id TEXT NOT NULL REFERENCES staff(id),
      name TEXT NOT NULL,
      public_key TEXT NOT NULL,
      counter BIGINT NOT NULL,
      added_at TEXT NOT NULL
    );
    CREATE TABLE sessions (
      hash TEXT PRIMARY KEY,
      staff_id TEXT NOT NULL REFERENCES staff(id),
      form_token TEXT NOT NULL,
      began_at TEXT NOT NULL,
      seen_at TEXT NOT NULL
    );
    CREATE TABLE answers (
      id TEXT PRIMARY KEY,
      received_at TEXT NOT NULL,
      tool TEXT NOT NULL,
      name TEXT NOT NULL,
      question TEXT NOT NULL,
      question_id TEXT,
      lang TEXT NOT NULL,
      verdict TEXT NOT NULL,
      may_publish INTEGER NOT NULL,
      wants_reply INTEGER NOT NULL,
      code_hash TEXT NOT NULL,
      envelope TEXT,
      search_words TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('new', 'held', 'answered', 'closed', 'withdrawn', 'erased')),
      label TEXT NOT NULL,
      claimed_by TEXT REFERENCES staff(id),
      shown_words TEXT,
      ended_on TEXT,
      version INTEGER NOT NULL
    );
    CREATE INDEX answers_by_state ON answers (state, tool, name);
    CREATE INDEX answers_by_time ON answers (received_at, id);
    CREATE INDEX answers_by_name ON answers (name);
    CREATE INDEX answers_by_code ON answers (code_hash);
    CREATE INDEX answers_by_question ON answers (tool, name);
    CREATE TABLE recordings (
      answer_id TEXT PRIMARY KEY REFERENCES answers(id),
      media_type TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      file TEXT NOT NULL
    );
    CREATE TABLE items (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      content TEXT,
      published_at TEXT NOT NULL,
      withdrawn_on TEXT,
      taken_back INTEGER NOT NULL DEFAULT 0,
      revision INTEGER NOT NULL
    );
    CREATE INDEX items_by_revision ON items (revision);
    CREATE INDEX items_by_name ON items (name, published_at);
    CREATE TABLE item_answers (
      item_id TEXT NOT NULL REFERENCES items(id),
      answer_id TEXT NOT NULL REFERENCES answers(id),
      said TEXT,
      shown_name TEXT,
      added_at TEXT NOT NULL,
      PRIMARY KEY (item_id, answer_id)
    );
    CREATE INDEX answers_by_idea ON answers (question_id) WHERE tool = 'co-idea';
    CREATE TABLE closed_results (
      name TEXT NOT NULL,
      question_id TEXT NOT NULL,
      closed_at TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (name, question_id)
    );
    CREATE TABLE complaints (
      id TEXT PRIMARY KEY,
      received_at TEXT NOT NULL,
      answer_id TEXT REFERENCES answers(id),
      words TEXT,
      contact TEXT,
      acknowledged_at TEXT,
      closed_at TEXT
    );
    CREATE TABLE log (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      staff_id TEXT,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      detail TEXT NOT NULL,
      hash TEXT NOT NULL
    );
    CREATE INDEX log_by_subject ON log (subject);
    CREATE INDEX recordings_by_file ON recordings (file);
  `,
  sqlite: `
    CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'The log can only grow.'); END;
    CREATE TRIGGER log_is_not_deleted BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'The log can only grow.'); END;
  `,
  postgres: `
    CREATE FUNCTION log_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'The log can only grow.'; END $$;
    CREATE TRIGGER log_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON log EXECUTE FUNCTION log_only_grows();
  `,
};

/** In their order. Add new ones at the end. */
export const migrations: readonly Migration[] = [first];

/** How many migrations a store has had. */
export async function versionOf(store: Store): Promise<number> {
  const tables = store.kind === 'sqlite' ? `SELECT name FROM sqlite_master WHERE name = 'migrations'` : `SELECT 1 WHERE to_regclass('migrations') IS NOT NULL`;
  if (!(await store.first(tables))) return 0;
  const found = await store.first<{ version: number }>('SELECT COALESCE(MAX(number), 0) AS version FROM migrations');
  return found?.version ?? 0;
}

/**
 * Brings the tables to the version of this desk, each step whole or not at all. `backUp` is called before the first, if the store has anything in it. A backup of
 * an earlier desk needs the tables of its time first: `upTo`.
 *
 * @throws Error if a later version of the desk has already changed them.
 */
export async function migrate(store: Store, backUp: (version: number) => Promise<void>, upTo = migrations.length): Promise<void> {
  const version = await versionOf(store);
  if (version > migrations.length)
    throw new Error(
      `This desk knows version ${migrations.length} of its tables, and they have version ${version}. Use the desk that changed them, or restore a backup.`,
    );
  if (version === migrations.length) return;
  if (version > 0) await backUp(version);
  const locked = store.kind === 'postgres' ? `SELECT pg_advisory_xact_lock(hashtext('coproduction-desk migrations'));` : '';
  const begin = store.kind === 'postgres' ? 'BEGIN' : 'BEGIN IMMEDIATE';
  for (const [index, migration] of migrations.entries()) {
    if (index < version || index >= upTo) continue;
    // Two desks can start at the same moment: the second finds the number taken, and begins again.
    const steps = [begin, locked, 'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, at TEXT NOT NULL)'];
    const done = `INSERT INTO migrations (number, at) VALUES (${index + 1}, '${new Date().toISOString()}')`;
    try {
      await store.script([...steps, done, migration.both, migration[store.kind], 'COMMIT'].filter(Boolean).join(';\n'));
    } catch (error) {
      await store.script('ROLLBACK').catch(() => undefined);
      if ((await versionOf(store)) <= index) throw error;
    }
  }
}
