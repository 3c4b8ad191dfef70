import { useCallback, useRef, useState } from 'react';
import { decodePhoto, type Photo } from '@/lib/browser/decode-photo';
import { Refusal } from '@/lib/domain/refusal';

export type PhotoState = {
  readonly photo: Photo | null;
  readonly isLoading: boolean;
  readonly refusal: Refusal | null;
  /** Decodes a file and, if it can be used, puts it in the place of the photo there was. */
  readonly choose: (file: Blob) => Promise<void>;
};

/** The person's photo. A refused file leaves the former one where it is. */
export function usePhoto(onArrival: () => void): PhotoState {
  const [photo, setPhoto] = useState<Photo | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const turn = useRef(0);

  const choose = useCallback(
    async (file: Blob) => {
      const mine = ++turn.current;
      setLoading(true);
      setRefusal(null);
      const result = await decodePhoto(file).catch(toRefusal);
      if (mine !== turn.current) {
        if (!(result instanceof Refusal)) result.image.close();
        return;
      }
      setLoading(false);
      if (result instanceof Refusal) return setRefusal(result);
      setPhoto((former) => {
        // The former picture may still be in a paint under way: it is freed after it.
        if (former) requestAnimationFrame(() => former.image.close());
        return result;
      });
      onArrival();
    },
    [onArrival],
  );
  return { photo, isLoading, refusal, choose };
}

function toRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal('photo-unreadable');
}
