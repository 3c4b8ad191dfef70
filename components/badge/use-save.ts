import { useCallback, useRef, useState } from 'react';
import { saveFile } from '@/lib/browser/save-file';
import { Refusal } from '@/lib/domain/refusal';

const FILE_NAME = 'picbadge-1080x1080.jpg';

export type SaveState =
  | { readonly step: 'idle' | 'saving' | 'saved' }
  | { readonly step: 'refused'; readonly refusal: Refusal };

/** Two taps on the same badge closer than this, in ms, are one: a save can be done before a double tap is. */
const DOUBLE_TAP = 700;

/** Saves a picture as a file; a second tap while the first is at work, or at once after, does nothing. */
export function useSave() {
  const [state, setState] = useState<SaveState>({ step: 'idle' });
  const isBusy = useRef(false);
  const turn = useRef(0);
  const tappedAt = useRef(Number.NEGATIVE_INFINITY);

  const save = useCallback(async (make: () => Promise<Blob>) => {
    const now = performance.now();
    if (isBusy.current || now - tappedAt.current < DOUBLE_TAP) return;
    tappedAt.current = now;
    isBusy.current = true;
    const mine = ++turn.current;
    setState({ step: 'saving' });
    const outcome = await make().then(keepFile, toRefused);
    isBusy.current = false;
    if (outcome.step === 'refused') tappedAt.current = Number.NEGATIVE_INFINITY;
    // The badge has changed meanwhile: what was saved is no longer what is shown.
    setState(mine === turn.current ? outcome : { step: 'idle' });
  }, []);

  const forget = useCallback(() => {
    turn.current++;
    tappedAt.current = Number.NEGATIVE_INFINITY;
    if (!isBusy.current) setState({ step: 'idle' });
  }, []);
  return { state, save, forget, isBusy };
}

function keepFile(picture: Blob): SaveState {
  saveFile(picture, FILE_NAME);
  return { step: 'saved' };
}

function toRefused(error: unknown): SaveState {
  return {
    step: 'refused',
    refusal: error instanceof Refusal ? error : new Refusal('picture-failed'),
  };
}
