import { useEffect, useState } from 'react';

/** What is done sooner than this, in ms, needs no word about its progress. */
const SLOW = 300;

/** Whether something has been going on long enough for people to wonder. */
export function useSlow(isGoingOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isGoingOn]);
  return isSlow;
}
