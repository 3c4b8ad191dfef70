import { useMemo } from 'react';
import { Refusal } from '@/lib/domain/refusal';
import { useClockState, useIsOpenNow } from './clock';

/**
 * What makes something to be handed over, for as long as sharing is open: null while it is closed,
 * and what was still being made when it closed is refused with sharing-closed.
 */
export function useWhileOpen<Input, Made>(
  make: ((input: Input) => Promise<Made>) | null,
): ((input: Input) => Promise<Made>) | null {
  const { sharing } = useClockState();
  const isOpenNow = useIsOpenNow();
  return useMemo(() => {
    if (!make || sharing !== 'open') return null;
    return async (input) => {
      const made = await make(input);
      if (!isOpenNow()) throw new Refusal('sharing-closed');
      return made;
    };
  }, [make, sharing, isOpenNow]);
}
