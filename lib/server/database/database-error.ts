import 'server-only';

/** A database that cannot be used: which one, why, and what to do, in one sentence. */
export class DatabaseError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'DatabaseError';
  }
}

/** What an error of the system or of PostgreSQL is called, such as `EACCES` or `28P01`. */
export function readErrorCode(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(code ?? name ?? error);
}
