import 'server-only';

/** How TrueType and OpenType files begin. */
const SIGNATURES = new Set([0x00010000, 0x74727565, 0x4f54544f]);

/** Whether a font file holds every table it announces: HarfBuzz reads half a font without a word. */
export function isWholeFont(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || !SIGNATURES.has(view.getUint32(0))) return false;
  const directoryEnd = 12 + 16 * view.getUint16(4);
  if (directoryEnd > bytes.length) return false;
  for (let at = 12; at < directoryEnd; at += 16) {
    if (view.getUint32(at + 8) + view.getUint32(at + 12) > bytes.length) return false;
  }
  return true;
}
