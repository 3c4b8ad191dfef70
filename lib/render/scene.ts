import type { Box } from '@/lib/domain/template';

/**
 * The photo, in px of the scene: a rectangle of `width` x `height` centred on (`centreX`, `centreY`)
 * and turned clockwise by `angle` degrees about that centre; nothing of it is seen outside `clip`.
 */
export type PhotoLayer = {
  readonly kind: 'photo';
  readonly clip: Box;
  readonly centreX: number;
  readonly centreY: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
};

/** An artwork, found by the SHA-256 of its bytes, drawn over the whole scene. */
export type ImageLayer = { readonly kind: 'image'; readonly artwork: string };

/** A line of glyphs on one whole-pixel baseline; `x` is where a glyph's origin stands, in px. */
export type TextRun = {
  readonly kind: 'text';
  readonly slot: string;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly baseline: number;
  readonly box: Box;
  readonly glyphs: readonly { readonly character: string; readonly x: number }[];
};

/** The resolved drawing list, from bottom to top. Plain JSON: same input, same bytes. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly layers: readonly (PhotoLayer | ImageLayer | TextRun)[];
};
