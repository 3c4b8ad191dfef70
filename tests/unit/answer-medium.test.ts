import { describe, expect, it } from 'vitest';
import { answerMedium } from '@/lib/server/media/answer-medium';

const medium = { type: 'video/mp4', bytes: new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) };

async function ask(range: string | null) {
  const answer = answerMedium(medium, range);
  const bytes = [...new Uint8Array(await answer.arrayBuffer())];
  return { status: answer.status, part: answer.headers.get('content-range'), bytes };
}

describe('a medium', () => {
  it.each([
    ['nothing is asked for in particular', null],
    ['several parts are asked for, which is not offered', 'bytes=0-1,4-5'],
    ['another unit is asked for', 'lines=0-1'],
    ['no byte is named', 'bytes=-'],
  ])('comes whole when %s', async (_, range) => {
    expect(await ask(range)).toEqual({ status: 200, part: null, bytes: [...medium.bytes] });
  });

  it.each([
    ['bytes=2-4', 'bytes 2-4/10', [2, 3, 4]],
    ['bytes=7-', 'bytes 7-9/10', [7, 8, 9]],
    ['bytes=8-99', 'bytes 8-9/10', [8, 9]],
    ['bytes=-3', 'bytes 7-9/10', [7, 8, 9]],
    ['bytes=-99', 'bytes 0-9/10', [...medium.bytes]],
  ])('comes in part for %s', async (range, part, bytes) => {
    expect(await ask(range)).toEqual({ status: 206, part, bytes });
  });

  it.each(['bytes=10-', 'bytes=5-4', 'bytes=-0'])(
    'has nothing for %s, and says how long it is',
    async (range) => {
      expect(await ask(range)).toEqual({ status: 416, part: 'bytes */10', bytes: [] });
    },
  );

  it('says that parts can be had, and may be kept for ever', () => {
    const { headers } = answerMedium(medium, null);
    expect(headers.get('accept-ranges')).toBe('bytes');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});
