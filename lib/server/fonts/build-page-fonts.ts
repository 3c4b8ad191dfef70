import 'server-only';
import subsetFont from 'subset-font';
import type { FontRole } from '@/lib/domain/campaign';

/** The roles that pages set their text in; the accent font is drawn, never loaded. */
export const pageFontRoles = ['text', 'strong', 'display'] as const satisfies readonly FontRole[];
export type PageFontRole = (typeof pageFontRoles)[number];

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/**
 * A font as WOFF2 with the letters its pages need: ASCII and every character of `texts`.
 * Other letters, which only a person can type, fall back on the device's own font.
 */
export function buildPageFont(bytes: Uint8Array, texts: readonly string[]): Promise<Uint8Array> {
  const characters = [...new Set(ASCII + texts.join(''))].sort().join('');
  return subsetFont(Buffer.from(bytes), characters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
  });
}
