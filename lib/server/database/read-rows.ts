import 'server-only';
import type { SQL } from 'drizzle-orm';

type Asked = { readonly execute: (statement: SQL) => PromiseLike<unknown> };

/** The rows that a statement written by hand gives: both kinds of database hand them over alike. */
export async function readRows<Row>(queries: Asked, statement: SQL): Promise<Row[]> {
  return ((await queries.execute(statement)) as { rows: Row[] }).rows;
}
