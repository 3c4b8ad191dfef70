import { useEffect, useState } from 'react';
import { useTranslate } from '@/components/messages';
import { askDrawing } from '@/lib/browser/ask-drawing';
import type { Drawing, DrawingAnswer, DrawingRequest } from '@/lib/domain/draft';
import type { FormatName } from '@/lib/domain/format';
import { type DrawnFormat, isDrawn, type SuppliedFormat } from '@/lib/domain/template';

/** How long words stand still, in ms, before they are drawn. */
const STILL = 250;

/** What is drawn of a format: the last drawing there was, and why there is none of its present words. */
export type Drawn = { readonly drawing: Drawing | null; readonly sentence: string | null };

const NONE: Drawn = { drawing: null, sentence: null };

/** Has a format drawn at an address whenever its words change; of one made of an artwork, nothing. */
export function useDrawing(
  format: DrawnFormat | SuppliedFormat | undefined,
  name: FormatName,
  address: string,
): Drawn {
  const away = useTranslate()('refusals.network-missing');
  const request = format && isDrawn(format) ? writeRequest(format, name) : null;
  const [drawn, setDrawn] = useState<Drawn>(NONE);
  const isFirst = drawn.drawing === null;
  useEffect(() => {
    if (request === null) return;
    const stop = new AbortController();
    const take = (answer: DrawingAnswer) => {
      if (stop.signal.aborted) return;
      setDrawn((was) => ({ ...was, sentence: null, ...answer }));
    };
    const timer = setTimeout(
      () => {
        askDrawing(address, request, stop.signal).then(take, () => take({ sentence: away }));
      },
      isFirst ? 0 : STILL,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [request, address, away, isFirst]);
  return request === null ? NONE : drawn;
}

function writeRequest({ design, words }: DrawnFormat, format: FormatName): string {
  const request: DrawingRequest = { design, words, format };
  return JSON.stringify(request).normalize();
}
