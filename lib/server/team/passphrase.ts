import 'server-only';
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '@/lib/domain/refusal';
import { makeTurns, type TakeTurn } from '../zip/turns';

/** OWASP's choice for argon2id, which is this library's own kind: 19 MiB, twice over. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** How many may wait for their turn; who comes after them is asked to come back. */
const LONGEST_QUEUE = 60;

const KEY = Symbol.for('picbadge.passphrases');
const shared = globalThis as { [KEY]?: { takeTurn: TakeTurn; waiting: number } };

/** One at a time in the whole process: whoever tries a thousand takes one processor, not the machine. */
function currentQueue() {
  shared[KEY] ??= { takeTurn: makeTurns(), waiting: 0 };
  return shared[KEY];
}

/** A passphrase as it is kept. Throws Refusal when too many come at once. */
export function hashPassphrase(passphrase: string): Promise<string> {
  return inTurn(() => hash(passphrase, COST));
}

/**
 * Whether a passphrase is the one that is kept. Without one (nobody of that name, or nobody yet) it takes as
 * long, and is not. Throws Refusal when too many come at once.
 */
export async function matchesPassphrase(kept: string | null, given: string): Promise<boolean> {
  // Asked for in any case: the first time takes longer, and must not tell who was asked for.
  const nobodys = await nobodysPassphrase();
  const isSame = await inTurn(() => verify(kept ?? nobodys, given));
  return kept !== null && isSame;
}

let nobodys: Promise<string> | null = null;

function nobodysPassphrase(): Promise<string> {
  nobodys ??= hash(randomBytes(32).toString('hex'), COST);
  return nobodys;
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const queue = currentQueue();
  if (queue.waiting >= LONGEST_QUEUE) throw new Refusal('server-busy');
  queue.waiting++;
  try {
    return await queue.takeTurn(work);
  } finally {
    queue.waiting--;
  }
}
