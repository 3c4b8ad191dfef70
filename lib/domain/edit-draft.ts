import type { Draft, TakenArtwork } from './draft';
import { type FormatName, formatSizes } from './format';
import {
  type Box,
  type DrawnFormat,
  isDrawn,
  type SlotText,
  type SuppliedFormat,
  type TextSlot,
} from './template';

/** How far, in px, a copy stands from what it was made of. */
const BESIDE = 40;

/** Changes one format of a draft that is made of an artwork; the same draft when it has none of that name. */
export function changeFormat(
  draft: Draft,
  name: FormatName,
  change: (format: SuppliedFormat) => SuppliedFormat,
): Draft {
  const format = draft.formats[name];
  if (!format || isDrawn(format)) return draft;
  return { ...draft, formats: { ...draft.formats, [name]: change(format) } };
}

/** Changes a word that a Design draws, in every format that it draws. */
export function changeWord(draft: Draft, design: string, word: string, text: string): Draft {
  return changeDrawn(draft, design, (format) => ({
    ...format,
    words: { ...format.words, [word]: text },
  }));
}

/** Changes what is given of one text, in every format that a Design draws with it. */
export function changeDrawnSlot(
  draft: Draft,
  design: string,
  id: string,
  changes: Partial<Omit<SlotText, 'id'>>,
): Draft {
  return changeDrawn(draft, design, (format) => ({
    ...format,
    slots: format.slots.map((slot) => (slot.id === id ? { ...slot, ...changes } : slot)),
  }));
}

/** What one Design says is the same in all of its formats. */
function changeDrawn(draft: Draft, design: string, change: (format: DrawnFormat) => DrawnFormat) {
  const formats = Object.entries(draft.formats).map(([name, format]) => [
    name,
    isDrawn(format) && format.design === design ? change(format) : format,
  ]);
  return { ...draft, formats: Object.fromEntries(formats) as Draft['formats'] };
}

/** Removes a format with all that is in it. */
export function removeFormat(draft: Draft, name: FormatName): Draft {
  const { [name]: _, ...formats } = draft.formats;
  return { ...draft, formats };
}

/**
 * Puts an artwork where its shape belongs. A format that was there keeps its texts, unless a Design drew it; a new one
 * begins with those of the draft's first format made of an artwork, at the same places of the canvas.
 */
export function putArtwork(draft: Draft, taken: TakenArtwork, background: string): Draft {
  const { artwork, format: name, windows } = taken;
  const there = draft.formats[name];
  const former = there && !isDrawn(there) ? there : undefined;
  const window = windows[0] ?? former?.window ?? null;
  const format: SuppliedFormat = former
    ? { ...former, artwork, window }
    : { background, artwork, window, slots: copySlots(draft, name) };
  return { ...draft, formats: { ...draft.formats, [name]: format } };
}

function copySlots({ formats }: Draft, name: FormatName): TextSlot[] {
  const [first] = (Object.entries(formats) as [FormatName, DrawnFormat | SuppliedFormat][]).flatMap(
    ([from, format]) => (isDrawn(format) ? [] : [[from, format] as const]),
  );
  if (!first) return [];
  const [from, to] = [formatSizes[first[0]], formatSizes[name]];
  const [across, down] = [to.width / from.width, to.height / from.height];
  return first[1].slots.map((slot) => ({ ...slot, box: scaleBox(slot.box, across, down) }));
}

function scaleBox({ x, y, width, height }: Box, across: number, down: number): Box {
  const [left, top] = [Math.round(x * across), Math.round(y * down)];
  return {
    x: left,
    y: top,
    width: Math.round((x + width) * across) - left,
    height: Math.round((y + height) * down) - top,
  };
}

/** Changes what is given of one text. */
export function changeSlot(
  format: SuppliedFormat,
  id: string,
  changes: Partial<Omit<TextSlot, 'id'>>,
): SuppliedFormat {
  const slots = format.slots.map((slot) => (slot.id === id ? { ...slot, ...changes } : slot));
  return { ...format, slots };
}

/** Adds a text on top of the others, under an id of its own; what its pattern says of its id follows. */
export function addSlot(format: SuppliedFormat, slot: TextSlot): SuppliedFormat {
  const id = nameSlot(format.slots, slot.id);
  const pattern = slot.pattern.replaceAll(`{${slot.id}}`, `{${id}}`);
  return { ...format, slots: [...format.slots, { ...slot, id, pattern }] };
}

/** Adds a copy of a text, a little lower. The same format when it has no such text. */
export function duplicateSlot(format: SuppliedFormat, id: string, height: number): SuppliedFormat {
  const slot = format.slots.find((one) => one.id === id);
  if (!slot) return format;
  const y = Math.max(0, Math.min(slot.box.y + BESIDE, height - slot.box.height));
  return addSlot(format, { ...slot, box: { ...slot.box, y } });
}

/** Removes a text. */
export function removeSlot(format: SuppliedFormat, id: string): SuppliedFormat {
  return { ...format, slots: format.slots.filter((slot) => slot.id !== id) };
}

/** Moves a text by one place among the others, -1 towards the first; the ends are the ends. */
export function shiftSlot(format: SuppliedFormat, id: string, by: -1 | 1): SuppliedFormat {
  const from = format.slots.findIndex((slot) => slot.id === id);
  const [slot, other] = [format.slots[from], format.slots[from + by]];
  if (!slot || !other) return format;
  const slots = format.slots.with(from, other).with(from + by, slot);
  return { ...format, slots };
}

/** An id that no text has yet: the one wanted, or the same with the first number that is free. */
export function nameSlot(slots: readonly Pick<TextSlot, 'id'>[], wanted: string): string {
  const stem = wanted.replace(/-\d+$/, '');
  const isTaken = (id: string) => slots.some((slot) => slot.id === id);
  let [id, number] = [wanted, 2];
  while (isTaken(id)) id = `${stem}-${number++}`;
  return id;
}
