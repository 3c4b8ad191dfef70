import { useCallback, useRef, useState } from 'react';
import { startPixelWorker } from '@/lib/browser/ask-pixel-worker';
import { decodePhoto } from '@/lib/browser/decode-photo';
import { fetchOnce } from '@/lib/browser/fetch-once';
import type { Photo } from '@/lib/browser/photo';
import { Refusal } from '@/lib/domain/refusal';

/** Reads a photo; a coarse one may come first, to `showPreview`. */
type Read = (showPreview: (photo: Photo) => Promise<void>) => Promise<Photo>;

/** The person's photo. A refused file leaves the former one where it is. */
export function usePhoto(onArrival: () => void) {
  const [photo, setPhoto] = useState<Photo | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isExpected, setExpected] = useState(false);
  const turn = useRef(0);
  /** While the person looks for a photo, what will decode and show it is made ready. */
  const expectPhoto = useCallback(() => {
    startPixelWorker();
    setExpected(true);
  }, []);

  const take = useCallback(
    async (read: Read) => {
      expectPhoto();
      const mine = ++turn.current;
      let seen: Photo | null = null;
      const show = (arrived: Photo) => {
        setPhoto(arrived);
        if (!seen) onArrival();
        seen = arrived;
      };
      setLoading(true);
      setRefusal(null);
      const result = await read(async (preview) => {
        if (mine !== turn.current) return;
        show(preview);
        await waitForFrame();
      }).catch(toRefusal);
      // Of two photos chosen in haste, the last one stays.
      if (mine !== turn.current) return;
      setLoading(false);
      if (!(result instanceof Refusal)) return show(result);
      // What can be seen but not be decoded finer is good enough to be saved.
      if (seen) return setPhoto({ ...(seen as Photo), isFinal: true });
      setRefusal(result);
    },
    [onArrival, expectPhoto],
  );
  /** Decodes a file and, if it can be used, puts it in the place of the photo there was. */
  const choose = useCallback(
    (file: Blob) => take((showPreview) => decodePhoto(file, showPreview)),
    [take],
  );
  /** The same for a picture of the site's own, by its address. */
  const chooseFrom = useCallback(
    (address: string) =>
      take(async (showPreview) => decodePhoto(await fetchBlob(address), showPreview)),
    [take],
  );
  /** Gives the photo up. */
  const leave = useCallback(() => {
    turn.current++;
    setLoading(false);
    setRefusal(null);
    setPhoto(null);
  }, []);
  return { photo, isExpected, isLoading, refusal, expectPhoto, choose, chooseFrom, leave };
}

/** Resolves when what was just shown has been painted. */
function waitForFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}

function fetchBlob(address: string): Promise<Blob> {
  return fetchOnce(address, (response) => response.blob());
}

function toRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal('photo-unreadable');
}
