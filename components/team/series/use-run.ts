import { useCallback, useEffect, useState } from 'react';
import type { SeriesRun } from '@/lib/domain/series/run';

/** ms between two questions about how far a ZIP has come. */
const PAUSE = 1000;

type Following = {
  readonly run: SeriesRun | null;
  /** Whether a ZIP was asked for and nothing of it is known yet. */
  readonly isAwaited: boolean;
  /** A ZIP has just been asked for: the next run is its own. */
  readonly follow: () => void;
};

/** Follows the ZIP of a series as it is painted, from where it was when the page was made. */
export function useRun(address: string, first: SeriesRun | null): Following {
  const [run, setRun] = useState(first);
  /** The run before the one that is awaited; undefined while none is. */
  const [former, setFormer] = useState<string | null | undefined>(undefined);
  const isAwaited = former !== undefined && (run?.id ?? null) === former;
  const isActive = isAwaited || run?.state === 'painting';

  useEffect(() => {
    if (!isActive) return;
    const stop = new AbortController();
    const ask = async () => {
      const answer = await fetch(`${address}/progress`, { signal: stop.signal }).catch(() => null);
      if (!answer?.ok || stop.signal.aborted) return;
      setRun((await answer.json()) as SeriesRun | null);
    };
    const timer = setInterval(ask, PAUSE);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [address, isActive]);

  const follow = useCallback(() => setFormer(run?.id ?? null), [run]);
  return { run, isAwaited, follow };
}
