import { useMemo } from 'react';
import type { Draft, Drawing } from '@/lib/domain/draft';
import { type FormatName, formatSizes } from '@/lib/domain/format';
import { type DrawnFormat, type Format, isDrawn } from '@/lib/domain/template';
import { useDrawing } from './use-drawing';

/** A format ready to be composed, null while it is not drawn; and why it cannot be, in a sentence. */
export type CompleteFormat = { readonly format: Format | null; readonly undrawn: string | null };

export type CompleteFormats = Readonly<Record<FormatName, CompleteFormat>>;

/** Completes the formats of a draft, those of Designs at an address that draws; what has not changed stays the same. */
export function useFormats({ formats }: Draft, address: string): CompleteFormats {
  const square = useFormat(formats, 'square', address);
  const portrait = useFormat(formats, 'portrait', address);
  const story = useFormat(formats, 'story', address);
  const link = useFormat(formats, 'link', address);
  return useMemo(() => ({ square, portrait, story, link }), [square, portrait, story, link]);
}

function useFormat(formats: Draft['formats'], name: FormatName, address: string): CompleteFormat {
  const format = formats[name];
  const { drawing, sentence } = useDrawing(format, name, address);
  return useMemo(() => {
    if (!format) return { format: null, undrawn: null };
    if (isDrawn(format)) {
      return { format: drawing && completeDrawn(format, drawing, name), undrawn: sentence };
    }
    const whole = { ...format, ...formatSizes[name], thumbnail: format.artwork };
    return { format: whole, undrawn: null };
  }, [format, name, drawing, sentence]);
}

/** A Design says how texts look, the draft what they say. */
function completeDrawn({ slots }: DrawnFormat, drawing: Drawing, name: FormatName): Format {
  return {
    ...formatSizes[name],
    ...drawing,
    thumbnail: drawing.artwork,
    slots: drawing.slots.flatMap((style, at) => (slots[at] ? [{ ...style, ...slots[at] }] : [])),
  };
}
