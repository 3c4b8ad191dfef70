import 'server-only';

/** Gives the picture of that hash, made by `paint` unless it is kept or being made already. */
export type PictureCache = (
  hash: string,
  paint: () => Promise<Uint8Array<ArrayBuffer>>,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Keeps the pictures last asked for, up to `maxBytes` of them; those that failed are not kept. */
export function makePictureCache(maxBytes: number): PictureCache {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let total = 0;

  function drop(hash: string): void {
    total -= kept.get(hash)?.length ?? 0;
    kept.delete(hash);
  }

  function keep(hash: string, bytes: Uint8Array<ArrayBuffer>): void {
    drop(hash);
    kept.set(hash, bytes);
    total += bytes.length;
    for (const oldest of kept.keys()) {
      if (total <= maxBytes) return;
      drop(oldest);
    }
  }

  async function make(hash: string, paint: () => Promise<Uint8Array<ArrayBuffer>>) {
    try {
      const bytes = await Promise.resolve().then(paint);
      keep(hash, bytes);
      return bytes;
    } finally {
      underWay.delete(hash);
    }
  }

  return async (hash, paint) => {
    const bytes = kept.get(hash);
    if (bytes) {
      keep(hash, bytes);
      return bytes;
    }
    const promise = underWay.get(hash) ?? make(hash, paint);
    underWay.set(hash, promise);
    return promise;
  };
}
