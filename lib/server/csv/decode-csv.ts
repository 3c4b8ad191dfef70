import 'server-only';

/** How a file was written. */
export const encodings = ['utf-8', 'utf-16le', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** A file's text, its byte order mark taken off: UTF-8 where it is that, else what Windows writes. */
export function decodeCsv(bytes: Uint8Array): { text: string; encoding: Encoding } {
  // Excel's « Unicode text ».
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  try {
    return decode(bytes, 'utf-8');
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

function decode(bytes: Uint8Array, encoding: Encoding) {
  return {
    text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes),
    encoding,
  };
}
