import 'server-only';
import type { OpaquePixels } from './opaque-pixels';
import type { Rows } from './splice-png';

/** A painted canvas, and what of it is as it always is: all rows of the ground but those that changed. */
export type PaintedCanvas = OpaquePixels & {
  readonly ground: OpaquePixels | null;
  readonly changed: readonly Rows[];
};
