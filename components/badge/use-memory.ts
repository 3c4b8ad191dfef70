import { type Dispatch, useEffect, useRef } from 'react';
import { recall, remember } from '@/lib/browser/remember';
import type { StudioAction, StudioState } from './studio-state';

/** Brings back, after a reload, what this tab had chosen, and keeps it up to date. */
export function useMemory(state: StudioState, send: Dispatch<StudioAction>): void {
  const isRecalled = useRef(false);
  useEffect(() => {
    const choices = recall();
    if (choices) send({ type: 'recalled', choices });
  }, [send]);

  const { placement, texts, territory } = state;
  useEffect(() => {
    // The first run sees the empty state that comes before the recall: it must not be kept.
    if (isRecalled.current) remember({ placement: placement.present, texts, territory });
    isRecalled.current = true;
  }, [placement.present, texts, territory]);
}
