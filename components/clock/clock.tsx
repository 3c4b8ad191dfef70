'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { type Clock, type ClockState, makeClock } from '@/lib/browser/clock';
import type { ClockData } from '@/lib/domain/clock-data';
import { phaseAt } from '@/lib/domain/phase';

const ClockContext = createContext<{ data: ClockData; clock: Clock; served: ClockState } | null>(
  null,
);

/** Gives the components inside one clock, which starts from what the server's showed. */
export function ClockProvider({ data, children }: { data: ClockData; children: ReactNode }) {
  const [clock] = useState(() => makeClock(data.timeline));
  const value = useMemo(() => ({ data, clock, served: readServed(data) }), [data, clock]);
  return <ClockContext value={value}>{children}</ClockContext>;
}

/** Where now stands. In the server's HTML sharing is never open: only the device's clock opens it. */
export function useClockState(): ClockState {
  const { clock, served } = useClockContext();
  return useSyncExternalStore(clock.subscribe, clock.read, () => served);
}

/** The campaign's calendar and how its time is said. */
export function useClockData(): ClockData {
  return useClockContext().data;
}

/** Asks, at the click itself, whether sharing is open: a timer may be late. */
export function useIsOpenNow(): () => boolean {
  return useClockContext().clock.isOpen;
}

function readServed({ timeline, servedAt }: ClockData): ClockState {
  const phase = phaseAt(timeline, servedAt);
  return { ...phase, sharing: phase.phase === 'silence' ? 'silence' : 'unread' };
}

function useClockContext() {
  const value = useContext(ClockContext);
  if (!value) throw new Error('Expected to be inside <ClockProvider>');
  return value;
}
