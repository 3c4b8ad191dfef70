import 'server-only';
import type { PGlite } from '@electric-sql/pglite';
import type { Pool } from 'pg';

/** Runs SQL as text: one statement with values, or several without. Gives the rows of the last one. */
export type RunSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

type Rows = { readonly rows: unknown[] };

/** Makes it for the embedded database, whose only connection must not be left in half a transaction. */
export function makeEmbeddedRun(client: PGlite): RunSql {
  return async (text, values) => {
    if (values && values.length > 0) return client.query(text, values);
    const results = await client.transaction((tx) => tx.exec(readTransaction(text)));
    return lastOf(results as readonly Rows[]);
  };
}

/** Makes it for a server. */
export function makePoolRun(pool: Pool): RunSql {
  return async (text, values) => {
    if (values && values.length > 0) return pool.query(text, values);
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const results = await client.query(readTransaction(text));
      await client.query('COMMIT');
      return lastOf([results].flat());
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  };
}

/** What stands in a transaction that says so itself: ours is around it, and ends when a statement fails. */
function readTransaction(text: string): string {
  return text.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '');
}

function lastOf(results: readonly Rows[]): Rows {
  return results.at(-1) ?? { rows: [] };
}
