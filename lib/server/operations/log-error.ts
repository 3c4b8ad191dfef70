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
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
  const digest = (error as { digest?: unknown } | null)?.digest;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  currentLogger().error(
    { ...at, digest, error: name, frames: frames.slice(0, FRAMES).map((frame) => frame.trim()) },
    'request failed',
  );
}
