import type { StudioData } from '../studio-data';
import type { Format } from '../template';
import type { Placement } from '../values';

/** A photo of a series as it can be placed; its size in px. */
export type FramedPhoto = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Null where nobody placed it. */
  readonly placement: Placement | null;
};

/** The photos of a series, and the format in which they are placed. */
export type Framing = Pick<StudioData, 'glyphs'> & {
  readonly id: string;
  readonly photos: readonly FramedPhoto[];
  readonly format: Format;
};
