import { useEffect, useRef } from 'react';

/** Lets Escape end a drag before the hand does, wherever the focus is: what the hand does after that counts for nothing. */
export function useEscape(onEscape: () => void) {
  const drag = useRef<AbortController | null>(null);
  useEffect(() => () => drag.current?.abort(), []);
  const end = () => {
    drag.current?.abort();
    drag.current = null;
  };
  return {
    begin: () => {
      end();
      const going = new AbortController();
      drag.current = going;
      const give = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        end();
        onEscape();
      };
      addEventListener('keydown', give, { signal: going.signal });
    },
    end,
    /** From the beginning of a drag until it ends, or Escape is pressed. */
    isAwaited: () => drag.current !== null,
  };
}
