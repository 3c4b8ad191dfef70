import 'server-only';
import subsetFont from 'subset-font';
import type { FontRole } from '@/lib/domain/campaign';

/** The roles that pages set their text in; the accent font is drawn, never loaded. */
export const pageFontRoles = ['text', 'strong', 'display'] as const satisfies readonly FontRole[];
export type PageFontRole = (typeof pageFontRoles)[number];

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** The letters that pages of some texts need: ASCII, and every character of the texts, once and in order. */
export function listLetters(texts: readonly string[]): string {
  return [...new Set(ASCII + texts.join(''))].sort().join('');
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
