import 'server-only';
import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** The letters that pages of some texts need: ASCII, and every character of the texts, once and in order. */
export function listLetters(texts: readonly string[]): string {
  return [...new Set(ASCII + texts.join(''))].sort().join('');
}

/** Whether a font has each of the letters that another has; spaces of any width are made of the plain one. */
export function hasLetters(font: Uint8Array, other: Uint8Array, letters: string): boolean {
  const [own, others] = [listCodes(font), listCodes(other)];
  const codes = [...letters.replaceAll(/\p{Zs}/gu, '')].map((letter) => letter.codePointAt(0) ?? 0);
  return codes.every((code) => own.has(code) || !others.has(code));
}

function listCodes(font: Uint8Array): Set<number> {
  return new Set(new hb.Face(new hb.Blob(font)).collectUnicodes());
}

/**
 * A font as WOFF2 with these letters, as far as it has them. Others, which only a person can type, fall back on the
 * device's own font.
 */
export function buildPageFont(bytes: Uint8Array, letters: string): Promise<Uint8Array> {
  return subsetFont(Buffer.from(bytes), letters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
  });
}
