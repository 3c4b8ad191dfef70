import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAttempts, makeBrake } from '@/lib/server/team/attempts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ADDRESS = '192.0.2.1';

/** The wait in s that an attempt is told; 0 when it passes. */
const knock = (attempts: ReturnType<typeof makeAttempts>, account: string, address: string) =>
  attempts.admit({ account, address }).then(
    () => 0,
    ({ details }) => details.seconds as number,
  );

describe('attempts', () => {
  it('wait twice as long each time, a quarter of an hour at most, and count for a day', async () => {
    const attempts = makeAttempts();
    const again = () => knock(attempts, 'anne', ADDRESS);
    for (let free = 0; free < 5; free++) expect(await again()).toBe(0);
    const waits = [];
    for (let tries = 0; tries < 11; tries++) {
      expect(await again(), 'one passes').toBe(0);
      const wait = await again();
      waits.push(wait);
      await vi.advanceTimersByTimeAsync(wait * 1000);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
    await vi.advanceTimersByTimeAsync(86_400_000);
    for (let free = 0; free < 5; free++) expect(await again()).toBe(0);
  });

  it('of one account or one address slow nobody else down', async () => {
    const attempts = makeAttempts();
    for (let tries = 0; tries < 8; tries++) await knock(attempts, 'anne', ADDRESS);
    expect(await knock(attempts, 'anne', ADDRESS)).toBeGreaterThan(0);
    expect(await knock(attempts, 'paul', ADDRESS)).toBe(0);
    expect(await knock(attempts, 'anne', '192.0.2.2')).toBe(0);
  });

  it('of many accounts from one address slow this address down', async () => {
    const attempts = makeAttempts();
    const waits = [];
    for (let tries = 0; tries < 50; tries++) waits.push(await knock(attempts, `${tries}`, ADDRESS));
    expect(waits.slice(0, 40)).toEqual(Array(40).fill(0));
    expect(waits.at(-1)).toBeGreaterThan(0);
    expect(await knock(attempts, 'anne', '192.0.2.2')).toBe(0);
  });

  it('that succeed slow no address down', async () => {
    const attempts = makeAttempts();
    for (let day = 0; day < 100; day++) {
      expect(await knock(attempts, 'anne', ADDRESS)).toBe(0);
      await attempts.welcome({ account: 'anne', address: ADDRESS });
    }
  });

  it('begin anew once somebody came in', async () => {
    const attempts = makeAttempts();
    for (let tries = 0; tries < 6; tries++) await knock(attempts, 'anne', ADDRESS);
    await attempts.welcome({ account: 'anne', address: ADDRESS });
    for (let free = 0; free < 5; free++) expect(await knock(attempts, 'anne', ADDRESS)).toBe(0);
  });

  it('that are refused make no wait longer', async () => {
    const brake = makeBrake({ free: 0, longest: 900 });
    await brake.press('anne');
    for (let tries = 0; tries < 100; tries++) await brake.press('anne').catch(() => {});
    await vi.advanceTimersByTimeAsync(5_000);
    await brake.press('anne');
    await expect(brake.press('anne')).rejects.toMatchObject({ details: { seconds: 10 } });
  });
});
