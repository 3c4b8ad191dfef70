import type { Format, TextSlot } from '@/lib/domain/template';
import { findWarnings, type JudgedArtwork } from './find-warnings';

/** The first of some colours in which a text can be read where it stands; the first of all when none can. */
export function chooseColour(
  format: Format,
  slot: TextSlot,
  artwork: JudgedArtwork,
  colours: readonly string[],
): string {
  const isRead = (colour: string) => {
    const alone = { ...format, slots: [{ ...slot, colour }] };
    const warnings = findWarnings(alone, artwork, { isElectoral: false, kind: 'post' });
    return warnings.every(({ code }) => code !== 'low-contrast' && code !== 'over-photo');
  };
  return colours.find(isRead) ?? colours[0] ?? slot.colour;
}
