import { useCallback, useRef, useState } from 'react';
import { type ArtworkAnswer, sendArtwork } from '@/lib/browser/send-artwork';
import type { TakenArtwork } from '@/lib/domain/draft';
import type { RefusalCode } from '@/lib/domain/refusal';

/** A file on its way, or one that was refused. */
export type Upload = {
  readonly key: number;
  readonly name: string;
  /** 0 to 1 */
  readonly share: number;
  readonly refusal: { readonly code: RefusalCode; readonly sentence?: string } | null;
  readonly cancel: () => void;
};

/** Sends files one after the other; what is taken is handed on, what is refused stays to be read. */
export function useUploads(address: string, onTaken: (taken: TakenArtwork, name: string) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const count = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const update = useCallback((key: number, changes: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }, []);
  const forget = useCallback((key: number) => {
    setUploads((all) => all.filter((one) => one.key !== key));
  }, []);

  const send = (files: readonly File[]) => {
    const begun = files.map((file) => {
      const stop = new AbortController();
      const key = count.current++;
      const upload = { key, name: file.name, share: 0, refusal: null, cancel: () => stop.abort() };
      return { upload, file, signal: stop.signal };
    });
    // Refusals were read by who tries again.
    setUploads((all) => [
      ...all.filter(({ refusal }) => !refusal),
      ...begun.map(({ upload }) => upload),
    ]);
    for (const { upload, file, signal } of begun) {
      const { key } = upload;
      const onProgress = (share: number) => update(key, { share });
      queue.current = queue.current.then(async () => {
        const answer: ArtworkAnswer = signal.aborted
          ? { isCancelled: true }
          : await sendArtwork(file, address, { onProgress, signal });
        if ('taken' in answer) onTaken(answer.taken, file.name);
        if (!('refusal' in answer)) return forget(key);
        const { refusal: code, sentence } = answer;
        update(key, { refusal: { code, ...(sentence ? { sentence } : {}) } });
      });
    }
  };
  return { uploads, send };
}

export type Uploading = ReturnType<typeof useUploads>;
