import { useCallback, useRef, useState } from 'react';
import { decodePhoto, type Photo } from '@/lib/browser/decode-photo';
import { fetchOnce } from '@/lib/browser/fetch-once';
import { Refusal } from '@/lib/domain/refusal';

/** The person's photo. A refused file leaves the former one where it is. */
export function usePhoto(onArrival: () => void) {
  const [photo, setPhoto] = useState<Photo | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const turn = useRef(0);

  const take = useCallback(
    async (read: () => Promise<Photo>) => {
      const mine = ++turn.current;
      setLoading(true);
      setRefusal(null);
      const result = await read().catch(toRefusal);
      // Of two photos chosen in haste, the last one stays.
      if (mine !== turn.current) return;
      setLoading(false);
      if (result instanceof Refusal) return setRefusal(result);
      setPhoto(result);
      onArrival();
    },
    [onArrival],
  );
  /** Decodes a file and, if it can be used, puts it in the place of the photo there was. */
  const choose = useCallback((file: Blob) => take(() => decodePhoto(file)), [take]);
  /** The same for a picture of the site's own, by its address. */
  const chooseFrom = useCallback(
    (address: string) => take(async () => decodePhoto(await fetchPicture(address))),
    [take],
  );
  /** Gives the photo up. */
  const leave = useCallback(() => {
    turn.current++;
    setLoading(false);
    setRefusal(null);
    setPhoto(null);
  }, []);
  return { photo, isLoading, refusal, choose, chooseFrom, leave };
}

function fetchPicture(address: string): Promise<Blob> {
  return fetchOnce(address, (response) => response.blob()).catch(() => {
    throw new Refusal('network-missing');
  });
}

function toRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal('photo-unreadable');
}
