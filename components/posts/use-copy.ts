import { useCallback, useState } from 'react';
import { useIsOpenNow } from '@/components/clock/clock';
import { copyText } from '@/lib/browser/copy-text';

/** What came of the last copy; `text` is what one selects by hand when the browser refuses. */
export type CopyState = {
  readonly what: 'text' | 'alt' | 'link';
  readonly isCopied: boolean;
  readonly text: string;
} | null;

/** Copies inside the gesture, never in silence: the clock is asked at the tap. Resolves to whether it is copied. */
export function useCopy() {
  const isOpenNow = useIsOpenNow();
  const [state, setState] = useState<CopyState>(null);
  const copy = useCallback(
    async (what: 'text' | 'alt' | 'link', text: string) => {
      if (!isOpenNow()) return false;
      const writing = copyText(text);
      // A message that does not change is not announced again.
      setState(null);
      const isCopied = await writing;
      setState({ what, isCopied, text });
      return isCopied;
    },
    [isOpenNow],
  );
  return { state, copy };
}
