import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** The most that is counted on one day, by one process. */
const MOST = {
  /** Of one kind, about one subject, from one address: a family, a meeting, a small office. */
  alike: 30,
  /** Of all kinds and subjects, from one address. */
  fromAddress: 300,
  /** In all: what limits keep in memory is bounded too. */
  inAll: 200_000,
} as const;

const DAY = 86_400_000;

/** Says whether something more is counted. */
export type CountLimits = {
  /** Whether a deed from an address still counts on a day; `what` is its kind and subject. It counts it, too. */
  readonly admit: (from: { address: string; what: string; day: string }) => Promise<boolean>;
};

/**
 * Limits that begin anew each day. An address is known by its keyed hash alone, whose key is drawn at random each
 * day and leaves neither this process nor its memory: nobody can tell afterwards who it was.
 */
export function makeCountLimits(most: Record<keyof typeof MOST, number> = MOST): CountLimits {
  let today = makeDay('', most);
  let end: NodeJS.Timeout | undefined;
  const begin = (day: string) => {
    clearTimeout(end);
    today = makeDay(day, most);
    // Where nobody comes the next day, nothing is remembered any longer either.
    end = setTimeout(() => begin(''), DAY).unref();
  };
  return {
    admit: async ({ address, what, day }) => {
      if (day !== today.day) begin(day);
      // Checked first, so that no more is kept in memory once it is reached.
      if (today.left <= 0) return false;
      const { salt, alike, fromAddress } = today;
      const who = createHmac('sha256', salt).update(address).digest('base64url');
      const isAdmitted = (await take(fromAddress, who)) && (await take(alike, `${who} ${what}`));
      if (isAdmitted) today.left--;
      return isAdmitted;
    },
  };
}

function makeDay(day: string, most: Record<keyof typeof MOST, number>) {
  // Without a duration nothing needs a timer: a day's counts go with its object.
  const make = (points: number) => new RateLimiterMemory({ points, duration: 0 });
  return {
    day,
    salt: randomBytes(32),
    alike: make(most.alike),
    fromAddress: make(most.fromAddress),
    left: most.inAll,
  };
}

async function take(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}
