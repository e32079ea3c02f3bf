import type { Row, Rows, Store } from '../store/store.ts';

/** A table, with the columns that tell its rows apart. */
export interface Table {
  readonly name: string;
  readonly key: readonly string[];
}

/** Everything that a desk has, in an order in which it can be stored again: what others name comes first. */
export const tables: readonly Table[] = [
  { name: 'staff', key: ['id'] },
  { name: 'passkeys', key: ['id'] },
  { name: 'answers', key: ['id'] },
  { name: 'recordings', key: ['answer_id'] },
  { name: 'items', key: ['id'] },
  { name: 'item_answers', key: ['item_id', 'answer_id'] },
  { name: 'closed_results', key: ['name', 'question_id'] },
  { name: 'complaints', key: ['id'] },
  { name: 'log', key: ['number'] },
];

/** These are not in a backup: nobody is signed in after a restore, and the version of the tables is in the manifest. */
export const temporaryTables: readonly string[] = ['sessions', 'sign_in_links', 'sign_in_tries', 'migrations'];

/** Names of the tables of a store. One of an earlier version has fewer. */
export async function tableNamesOf(store: Store): Promise<string[]> {
  const sql =
    store.kind === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
      : 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename';
  return (await store.all<{ name: string }>(sql)).map(({ name }) => name);
}

/** A row as text that is the same in both stores: its columns in the order of their names. */
export const lineOf = (row: Row): string => JSON.stringify(Object.fromEntries(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))));

/** Every row of a table, in an order that is the same in both stores, whatever language the database has. */
export function rowsOf(rows: Rows, { kind }: Pick<Store, 'kind'>, { name, key }: Table): AsyncIterable<Row> {
  const order = key.map((column) => (kind === 'postgres' && column !== 'number' ? `${column} COLLATE "C"` : column));
  return rows(`SELECT * FROM ${name} ORDER BY ${order.join(', ')}`);
}
