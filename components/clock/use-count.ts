import { useCallback } from 'react';
import { countDeed } from '@/lib/browser/count-deed';
import type { Deed } from '@/lib/domain/count';
import { useIsOpenNow } from './clock';

/** Counts what was done; in silence nothing is, whatever one looks at. */
export function useCount(): (deed: Deed) => void {
  const isOpenNow = useIsOpenNow();
  return useCallback(
    (deed) => {
      if (isOpenNow()) countDeed(deed);
    },
    [isOpenNow],
  );
}
