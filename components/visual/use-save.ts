import { useCallback, useEffect, useRef, useState } from 'react';
import type { PictureType } from '@/lib/browser/encode-picture';
import { readDataAddress, readWay, shareFile } from '@/lib/browser/hand-over';
import { saveFile } from '@/lib/browser/save-file';
import { Refusal } from '@/lib/domain/refusal';

export type SaveState =
  | { readonly step: 'idle' | 'saving' | 'saved' }
  /** The picture as a `data:` address, to be pressed at length. */
  | { readonly step: 'shown'; readonly address: string }
  | { readonly step: 'refused'; readonly refusal: Refusal };

/** Makes the picture of the badge as it stands. */
export type MakePicture = (type: PictureType) => Promise<File>;

/** Two taps on the same badge closer than this, in ms, are one: a save can be quicker than a double tap. */
const DOUBLE_TAP = 700;

/** How long a badge stands still, in ms, before its picture is made ahead of the tap. */
const STILL = 250;

type Handing = {
  /** Whether the picture may still leave: one prepared before the hour does not after it. */
  readonly isOpen: () => boolean;
  /** Whether a tap is expected. */
  readonly isExpected?: boolean;
  /** Called when the picture has left. */
  readonly onSaved: () => void;
};

/**
 * Hands the badge's picture over. `make` changes with the badge and is null while it cannot be made;
 * the picture is prepared ahead, once a tap is expected, because a share sheet only opens at once
 * after it.
 */
export function useSave(make: MakePicture | null, handing: Handing) {
  const { isOpen, isExpected = true, onSaved } = handing;
  const [state, setState] = useState<SaveState>({ step: 'idle' });
  const isBusy = useRef(false);
  const turn = useRef(0);
  const tappedAt = useRef(Number.NEGATIVE_INFINITY);
  const prepared = useRef<Promise<File> | null>(null);

  useEffect(() => {
    // The badge has changed: what was saved is no longer what is shown.
    turn.current++;
    tappedAt.current = Number.NEGATIVE_INFINITY;
    prepared.current = null;
    setState((former) => (former.step === 'idle' ? former : { step: 'idle' }));
    if (!make || !isExpected) return;
    const timer = setTimeout(() => {
      prepared.current = make('jpeg');
      // Said when the person asks for it: until then nobody is waiting.
      prepared.current.catch(() => {
        prepared.current = null;
      });
    }, STILL);
    return () => clearTimeout(timer);
  }, [make, isExpected]);

  const save = useCallback(
    async (type: PictureType) => {
      const now = performance.now();
      if (!make || isBusy.current || now - tappedAt.current < DOUBLE_TAP) return;
      tappedAt.current = now;
      isBusy.current = true;
      const mine = ++turn.current;
      setState({ step: 'saving' });
      const ahead = type === 'jpeg' ? prepared.current : null;
      const picture = ahead ?? make(type);
      const outcome = await picture.then((file) => handOver(file, isOpen)).catch(toRefused);
      isBusy.current = false;
      if (outcome.step === 'saved' || outcome.step === 'shown') onSaved();
      if (outcome.step === 'refused') tappedAt.current = Number.NEGATIVE_INFINITY;
      if (mine === turn.current) setState(outcome);
    },
    [make, isOpen, onSaved],
  );

  return { state, save, isBusy };
}

async function handOver(picture: File, isOpen: () => boolean): Promise<SaveState> {
  if (!isOpen()) throw new Refusal('sharing-closed');
  const way = readWay();
  if (way === 'press') return { step: 'shown', address: await readDataAddress(picture) };
  if (way === 'share') return { step: (await shareFile(picture, isOpen)) ? 'saved' : 'idle' };
  saveFile(picture, picture.name);
  return { step: 'saved' };
}

function toRefused(error: unknown): SaveState {
  return {
    step: 'refused',
    refusal: error instanceof Refusal ? error : new Refusal('picture-failed'),
  };
}
