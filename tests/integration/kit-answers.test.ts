import { describe, expect, it } from 'vitest';
import { answerKit, checkKit } from '@/lib/server/kit/answer-kit';
import { openShippedSite } from '@/tests/support/sites';

const OPEN = Date.UTC(2015, 9, 1, 12);
const SILENCE = Date.UTC(2015, 11, 5, 12);
/** 5 December 2015 at 0:00 in Paris. */
const SILENCE_BEGINS = Date.UTC(2015, 11, 4, 23);
const MOST_KITS = 8;

describe('what a kit’s address answers', () => {
  it('a file to keep, no longer than until the next silence', async () => {
    const site = await openShippedSite('masseret-2015');
    expect(Object.fromEntries(checkKit(site, '57.zip', OPEN).headers)).toEqual({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="kit-57.zip"',
      'cache-control': 'public, max-age=3600',
    });
    const late = checkKit(site, 'all.zip', SILENCE_BEGINS - 90_500);
    expect(late.headers.get('cache-control')).toBe('public, max-age=90');
    expect(late.headers.get('content-disposition')).toBe('attachment; filename="kit.zip"');
  });

  it.each(['99.zip', '57', '57.zip.zip', 'ALL.zip', '__proto__.zip', '', '../57.zip'])(
    '404 for %j',
    async (file) => {
      const site = await openShippedSite('masseret-2015');
      expect(answerKit(site, file, () => OPEN).status).toBe(404);
      expect(checkKit(site, file, OPEN).status).toBe(404);
    },
  );

  it('in silence, a sentence that nobody may keep', async () => {
    const site = await openShippedSite('masseret-2015');
    for (const answer of [
      answerKit(site, '57.zip', () => SILENCE),
      checkKit(site, '57.zip', SILENCE),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).toMatch(/^Indisponible pendant le silence électoral\./);
    }
  });

  it('no end, when a silence begins on the way', async () => {
    const site = await openShippedSite('masseret-2015');
    let now = SILENCE_BEGINS - 1000;
    const answer = answerKit(site, '57.zip', () => now);
    const reader = answer.body?.getReader();
    for (let piece = 0; piece < 5; piece++) expect((await reader?.read())?.done).toBe(false);
    now = SILENCE_BEGINS;
    await expect(reader?.read()).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('503 with a sentence when too many are under way, until one of them is over', async () => {
    const site = await openShippedSite('masseret-2015');
    const ask = () => answerKit(site, '57.zip', () => OPEN);
    const kits = Array.from({ length: MOST_KITS }, ask);
    const refused = ask();
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(await refused.text()).toMatch(/^Beaucoup de kits/);
    expect(checkKit(site, '57.zip', OPEN).status).toBe(200);
    await kits.pop()?.body?.cancel();
    kits.push(ask());
    expect(kits.at(-1)?.status).toBe(200);
    await Promise.all(kits.map((kit) => kit.body?.cancel()));
    expect(ask().status).toBe(200);
  });
});
