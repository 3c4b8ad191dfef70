import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '@/lib/domain/refusal';

const DAY = 86_400;

/** How long an address stays known, in s: timers take no more than 24 days. */
const KNOWN = 21 * DAY;

/** The first wait, in s. */
const FIRST = 5;

/** Whose door is tried, from where. */
export type Attempt = { readonly account: string; readonly address: string };

/** Attempts to come in: the first few are free, each further one waits twice as long as the one before. */
export type Attempts = {
  /** Counts an attempt before anything is looked at. Throws Refusal when it comes too early. */
  readonly admit: (attempt: Attempt) => Promise<void>;
  /** Says that an attempt was the person's own: this address is theirs. */
  readonly welcome: (attempt: Attempt) => Promise<void>;
};

type Bound = { readonly free: number /** In s. */; readonly longest: number };

const BOUNDS = {
  pair: { free: 5, longest: 900 },
  address: { free: 40, longest: 900 },
  account: { free: 60, longest: 60 },
} as const satisfies Record<string, Bound>;

/**
 * Counts in memory for a day. Whoever guesses from many addresses at once slows the whole account down, but for
 * the addresses from which its owner came in: their own attempts wait for nobody else's.
 */
export function makeAttempts(): Attempts {
  const pair = makeBrake(BOUNDS.pair);
  const address = makeBrake(BOUNDS.address);
  const account = makeBrake(BOUNDS.account);
  const known = new RateLimiterMemory({ points: 1, duration: KNOWN });
  return {
    admit: async (attempt) => {
      await pair.press(joinKeys(attempt));
      await address.press(attempt.address);
      if (!(await known.get(joinKeys(attempt)))) await account.press(attempt.account);
    },
    welcome: async (attempt) => {
      await pair.release(joinKeys(attempt));
      await address.excuse(attempt.address);
      await account.excuse(attempt.account);
      await known.set(joinKeys(attempt), 1, KNOWN);
    },
  };
}

/** How often one may have a letter sent: to one person, and from one place. */
export function makeLetterBrakes() {
  return {
    toPerson: makeBrake({ free: 3, longest: 3600 }),
    fromPlace: makeBrake({ free: 10, longest: 3600 }),
  };
}

export type Brake = ReturnType<typeof makeBrake>;

/** Counts what comes under a key: after the `free` ones, each waits twice as long, `longest` s at most. */
export function makeBrake({ free, longest }: Bound) {
  const counts = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: DAY });
  const gates = new RateLimiterMemory({ points: 1, duration: longest });
  return {
    press: async (key: string): Promise<void> => {
      const beyond = (await counts.penalty(key)).consumedPoints - free;
      if (beyond <= 0) return;
      const wait = Math.min(FIRST * 2 ** Math.min(beyond - 1, 20), longest);
      try {
        // One step that looks and counts: a hundred at once are one that passes.
        await gates.consume(key, 1, { customDuration: wait });
      } catch (error) {
        await counts.reward(key);
        throw error instanceof RateLimiterRes ? refuseWait(error.msBeforeNext) : error;
      }
    },
    /** Takes an attempt back: it was no guess. */
    excuse: async (key: string): Promise<void> => {
      if (((await counts.get(key))?.consumedPoints ?? 0) > 0) await counts.reward(key);
    },
    release: async (key: string): Promise<void> => {
      await counts.delete(key);
      await gates.delete(key);
    },
  };
}

function joinKeys({ account, address }: Attempt): string {
  return `${address} ${account}`;
}

function refuseWait(ms: number): Refusal {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  const minutes = seconds < 60 ? 0 : Math.ceil(seconds / 60);
  return new Refusal('sign-in-wait', { seconds, minutes });
}
