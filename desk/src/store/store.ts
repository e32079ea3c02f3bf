/** What a value in a row can be. Times are text of ISO 8601 in UTC, so that they sort as they are; yes and no are 1 and 0. */
export type Value = string | number | null;

export type Row = Readonly<Record<string, Value>>;

/** Runs SQL that both stores understand. Values are never part of its text: each `?` is one of `values`, in their order. */
export interface Queries {
  /** Every row. */
  readonly all: <Found extends object = Row>(sql: string, ...values: readonly Value[]) => Promise<Found[]>;
  /** The first row, if there is one. */
  readonly first: <Found extends object = Row>(sql: string, ...values: readonly Value[]) => Promise<Found | undefined>;
  /** Changes rows, and returns how many. */
  readonly run: (sql: string, ...values: readonly Value[]) => Promise<number>;
}

/** Reads the rows of a query one after the other, so that there can be more of them than fit into memory. */
export type Rows = (sql: string, ...values: readonly Value[]) => AsyncIterable<Row>;

/** Where the desk keeps everything: a file of SQLite, or a PostgreSQL that several desks share. */
export interface Store extends Queries {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * Does all of `work`, or nothing. It is on the disk when this returns. Use only the queries that it is given: others wait until it is over, or do not see what it did.
   * PostgreSQL can make it begin again, so `work` changes nothing else.
   */
  readonly transaction: <Result>(work: (queries: Queries) => Promise<Result>) => Promise<Result>;
  /** Waits until no other desk does the same work, within a transaction: for the log and for jobs. */
  readonly lock: (queries: Queries, name: string) => Promise<void>;
  /** Runs several statements that have no values: migrations. */
  readonly script: (sql: string) => Promise<void>;
  /** Reads everything as it was at one moment, however long that takes. Others can write meanwhile. */
  readonly snapshot: <Result>(work: (rows: Rows) => Promise<Result>) => Promise<Result>;
  /**
   * Removes from the files what was deleted, as far as the desk can do that. SQLite keeps old pages in its write-ahead log until it is emptied. PostgreSQL does it by itself, when
   * it vacuums and when its own log comes round.
   */
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
}
