/** Where an ICC profile's table of tags begins, after its header and the number of tags. */
const TAGS_AT = 132;

/**
 * The colour space a HEIC photo's numbers are in: telephones write Display P3 and say so in a
 * profile, which the decoder leaves to us.
 */
export function readHeicColourSpace(bytes: Uint8Array): PredefinedColorSpace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = findProfile(bytes);
  if (at === null) return 'srgb';
  const red = readRed(view, at);
  // Red's X in D50: 0.436 in sRGB, 0.515 in Display P3, 0.610 in Adobe RGB, which canvases lack.
  return red !== null && Math.abs(red - 0.515) < 0.02 ? 'display-p3' : 'srgb';
}

function findProfile(bytes: Uint8Array): number | null {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  const at = text.indexOf('colrprof');
  return at < 0 ? null : at + 8;
}

function readRed(view: DataView, profile: number): number | null {
  for (let tag = profile + TAGS_AT; tag + 12 <= view.byteLength; tag += 12) {
    if (tag > profile + TAGS_AT + 12 * 64) return null;
    if (view.getUint32(tag) !== 0x7258595a) continue;
    const at = profile + view.getUint32(tag + 4) + 8;
    return at + 4 <= view.byteLength ? view.getInt32(at) / 65_536 : null;
  }
  return null;
}
