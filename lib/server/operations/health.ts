import 'server-only';
import { version } from '@/package.json';

/** What `/health` answers: an HTTP status and a body for whoever watches the process. */
export type Health = {
  readonly code: 200 | 503;
  readonly body: {
    readonly status: 'ok' | 'opening' | 'stopping';
    readonly reason?: string;
    readonly pack: string | null;
    readonly version: string;
    /** This version keeps nothing. */
    readonly database: 'none';
  };
};

/** Tells whether requests may be sent here. `pack` is the open pack's id, null until it is open. */
export function describeHealth(pack: string | null, isStopping: boolean): Health {
  const facts = { pack, version, database: 'none' } as const;
  if (isStopping) {
    const reason = 'The process is stopping: it finishes what it has begun.';
    return { code: 503, body: { status: 'stopping', reason, ...facts } };
  }
  if (pack === null) {
    return {
      code: 503,
      body: { status: 'opening', reason: 'The pack is being opened.', ...facts },
    };
  }
  return { code: 200, body: { status: 'ok', ...facts } };
}
