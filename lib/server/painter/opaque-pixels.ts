import 'server-only';

/** A picture's pixels without alpha, three bytes each, rows from the top. */
export type OpaquePixels = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
};
