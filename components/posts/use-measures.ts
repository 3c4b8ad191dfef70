import { useMemo } from 'react';
import { useLoaded } from '@/components/visual/use-loaded';
import type { NetworkId } from '@/lib/domain/network';
import { loadCounter } from '@/lib/networks/load-counter';
import type { Counter, Measure, Message } from '@/lib/networks/measure';

const load = (network: string) => loadCounter(network as NetworkId);

/** A network's counter; null until it is there. */
export function useCounter(network: NetworkId): Counter | null {
  return useLoaded(network, load).value;
}

/** A message measured as a network does; empty until its counter is there. */
export function useMeasures(counter: Counter | null, message: Message): readonly Measure[] {
  return useMemo(() => counter?.(message) ?? [], [counter, message]);
}
