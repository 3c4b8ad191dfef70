import 'server-only';

/** Opaque RGB pixels, three bytes each, rows from the top. */
export type Pixels = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
};
