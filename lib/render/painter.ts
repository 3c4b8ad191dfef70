import type { GlyphTable } from './glyph-table';
import type { Scene } from './scene';

/** What a scene's references stand for, in the painter's own kind of image. */
export type PaintAssets<Photo, Artwork> = {
  readonly photo: Photo | null;
  /** Artwork by the SHA-256 of its bytes. */
  readonly artworks: ReadonlyMap<string, Artwork>;
  /** Glyph tables by the SHA-256 of their font file. */
  readonly tables: ReadonlyMap<string, GlyphTable>;
};

/** Turns a Scene into pixels. It knows no template and lays out no text. */
export type Painter<Photo, Artwork, Picture> = (
  scene: Scene,
  assets: PaintAssets<Photo, Artwork>,
) => Picture;
