import { useCallback, useRef, useState } from 'react';
import { saveFile } from '@/lib/browser/save-file';

const FILE_NAME = 'picbadge-1080x1080.jpg';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** Saves a picture as a file; a second tap while the first is at work does nothing. */
export function useSave() {
  const [state, setState] = useState<SaveState>('idle');
  const isBusy = useRef(false);
  const save = useCallback(async (make: () => Promise<Blob>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState('saving');
    try {
      saveFile(await make(), FILE_NAME);
      setState('saved');
    } catch {
      setState('failed');
    } finally {
      isBusy.current = false;
    }
  }, []);
  const forget = useCallback(() => setState('idle'), []);
  return { state, save, forget };
}
