import 'server-only';
import { version } from '@/package.json';

/** What `/health` answers: an HTTP status and a body for whoever watches the process. */
export type Health = {
  readonly code: 200 | 503;
  readonly body: {
    readonly status: 'ok' | 'opening' | 'stopping' | 'without-database';
    readonly reason?: string;
    readonly pack: string | null;
    readonly version: string;
    /** Where the site keeps what it keeps; null until that is open. */
    readonly database: 'embedded' | 'server' | null;
  };
};

/** What is known of the process. `pack` is the open pack's id, null until it is open. */
type Facts = {
  readonly pack: string | null;
  readonly isStopping: boolean;
  readonly database: { readonly kind: 'embedded' | 'server'; readonly answers: boolean } | null;
};

const REASONS = {
  stopping: 'The process is stopping: it finishes what it has begun.',
  opening: 'The pack is being opened.',
  'without-database': 'The database does not answer.',
} as const;

/** Tells whether requests may be sent here. */
export function describeHealth(facts: Facts): Health {
  const status = findStatus(facts);
  const body = { pack: facts.pack, version, database: facts.database?.kind ?? null };
  if (status === 'ok') return { code: 200, body: { status, ...body } };
  return { code: 503, body: { status, reason: REASONS[status], ...body } };
}

function findStatus({ pack, isStopping, database }: Facts): Health['body']['status'] {
  if (isStopping) return 'stopping';
  if (pack === null || database === null) return 'opening';
  return database.answers ? 'ok' : 'without-database';
}
