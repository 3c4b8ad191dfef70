import { useMemo } from 'react';
import type { Draft } from '@/lib/domain/draft';
import { type FormatName, formatSizes } from '@/lib/domain/format';
import type { Format } from '@/lib/domain/template';

/** Every format, ready to be composed; null where the draft has none of that name. */
export type CompleteFormats = Readonly<Record<FormatName, Format | null>>;

/** Completes the formats of a draft; one that has not changed stays the same object. */
export function useFormats({ formats }: Draft): CompleteFormats {
  const square = useFormat(formats, 'square');
  const portrait = useFormat(formats, 'portrait');
  const story = useFormat(formats, 'story');
  const link = useFormat(formats, 'link');
  return useMemo(() => ({ square, portrait, story, link }), [square, portrait, story, link]);
}

function useFormat(formats: Draft['formats'], name: FormatName): Format | null {
  const format = formats[name];
  return useMemo(
    () => (format ? { ...format, ...formatSizes[name], thumbnail: format.artwork } : null),
    [format, name],
  );
}
