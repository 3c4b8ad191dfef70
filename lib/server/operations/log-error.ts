import 'server-only';
import { currentLogger } from './logger';

const FRAMES = 6;

/**
 * Logs an error that a request met, under the references its visitor was given. The message stays
 * out: it may quote what somebody sent.
 */
export function logRequestError(
  error: unknown,
  at: { route: string; method: string; requestId: string | undefined },
): void {
  const { name, stack = '' } = describeRoot(error);
  const digest = (error as { digest?: unknown } | null)?.digest;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  currentLogger().error(
    { ...at, digest, error: name, frames: frames.slice(0, FRAMES).map((frame) => frame.trim()) },
    'request failed',
  );
}

/** What went wrong in the first place: Next wraps the error of an answer that was under way. */
function describeRoot(error: unknown): { name: string; stack?: string | undefined } {
  if (!(error instanceof Error)) return { name: typeof error };
  return error.cause instanceof Error ? describeRoot(error.cause) : error;
}
