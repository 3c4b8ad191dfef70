import 'server-only';
import type { Framing } from '@/lib/domain/series/framing';
import type { Site } from '../site';
import type { Work } from './open-work';
import type { SeriesRecord } from './series-record';

/** The photos of a series in its first format that shows one; null when none does. */
export function describeFraming(
  { glyphs }: Site,
  { id }: SeriesRecord,
  { model, photos }: Work,
): Framing | null {
  const format = model.formats.find((one) => one.format.window)?.format;
  return format ? { id, glyphs, format, photos: [...photos.values()] } : null;
}
