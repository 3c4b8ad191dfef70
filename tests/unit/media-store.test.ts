import { describe, expect, it, vi } from 'vitest';
import {
  keepMedium,
  keepUnmade,
  type MediaStore,
  readMedium,
} from '@/lib/server/media/media-store';

const source = new Uint8Array([1, 2, 3]);
const bytes = new Uint8Array([4, 5]);

describe('a medium made when it is asked for', () => {
  it('is not made before, then made once for all who ask', async () => {
    const store: MediaStore = new Map();
    const make = vi.fn(async () => bytes);
    const hash = keepUnmade(store, 'image/webp', { source, recipe: {}, make });
    expect(make).not.toHaveBeenCalled();
    const read = await Promise.all([readMedium(store, hash), readMedium(store, hash)]);
    expect(read).toEqual([
      { type: 'image/webp', bytes },
      { type: 'image/webp', bytes },
    ]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is tried again after it failed', async () => {
    const store: MediaStore = new Map();
    const make = vi.fn(async () => bytes).mockRejectedValueOnce(new Error('no memory'));
    const hash = keepUnmade(store, 'image/webp', { source, recipe: {}, make });
    await expect(readMedium(store, hash)).rejects.toThrow('no memory');
    expect((await readMedium(store, hash))?.bytes).toEqual(bytes);
  });

  it('has the address of its source and of the way it is made', () => {
    const keep = (from: Uint8Array, recipe: object) =>
      keepUnmade(new Map(), 'image/webp', { source: from, recipe, make: async () => bytes });
    expect(keep(source, { quality: 1 })).toBe(keep(source.slice(), { quality: 1 }));
    expect(keep(source, { quality: 1 })).not.toBe(keep(source, { quality: 2 }));
    expect(keep(source, { quality: 1 })).not.toBe(keep(bytes, { quality: 1 }));
  });
});

it('a medium at hand is found by its bytes’ own hash, and nothing by another', async () => {
  const store: MediaStore = new Map();
  const hash = keepMedium(store, 'image/png', bytes);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await readMedium(store, hash)).toEqual({ type: 'image/png', bytes });
  expect(await readMedium(store, '0'.repeat(64))).toBeNull();
});
