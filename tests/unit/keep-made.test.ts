import { describe, expect, it, vi } from 'vitest';
import { makeKeepMade } from '@/lib/server/keep-made';

const paintBytes = (length: number) => vi.fn(async () => new Uint8Array(length));

describe('what was made', () => {
  it('has one painting done, however many ask for it at once or later', async () => {
    const find = makeKeepMade<Uint8Array>(100, ({ length }) => length);
    const paint = paintBytes(10);
    const [first, second] = await Promise.all([find('a', paint), find('a', paint)]);
    expect(second).toBe(first);
    expect(await find('a', paint)).toBe(first);
    expect(paint).toHaveBeenCalledTimes(1);
  });

  it('drops what was not asked for the longest when its bytes are too many', async () => {
    const find = makeKeepMade<Uint8Array>(100, ({ length }) => length);
    const paints = { a: paintBytes(40), b: paintBytes(40), c: paintBytes(40) };
    await find('a', paints.a);
    await find('b', paints.b);
    await find('a', paints.a);
    await find('c', paints.c);
    await find('a', paints.a);
    expect(paints.a).toHaveBeenCalledTimes(1);
    await find('b', paints.b);
    expect(paints.b).toHaveBeenCalledTimes(2);
  });

  it('gives what is larger than all it may keep, without keeping it', async () => {
    const find = makeKeepMade<Uint8Array>(100, ({ length }) => length);
    const paint = paintBytes(101);
    expect(await find('a', paint)).toHaveLength(101);
    await find('a', paint);
    expect(paint).toHaveBeenCalledTimes(2);
  });

  it('tries again what failed, thrown or rejected', async () => {
    const find = makeKeepMade<Uint8Array>(100, ({ length }) => length);
    const fail = () => {
      throw new Error('no ink');
    };
    await expect(find('a', fail)).rejects.toThrow('no ink');
    await expect(find('a', async () => fail())).rejects.toThrow('no ink');
    expect(await find('a', paintBytes(1))).toHaveLength(1);
  });
});
