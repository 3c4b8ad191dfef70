import { expect } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { describeRefusal } from '@/lib/server/translate';

/** Why something is refused. Throws what it throws otherwise, or when it is done. */
export async function refusalFrom(doing: Promise<unknown>): Promise<Refusal> {
  const error = await doing.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw error ?? new Error('Expected a refusal');
  // Whoever reads it reads one language, and no path in a file.
  expect(describeRefusal('fr', error)).not.toMatch(/expected|formats?\.\w|slots/);
  return error;
}

/** The code by which something is refused. */
export async function refusalOf(doing: Promise<unknown>): Promise<string> {
  return (await refusalFrom(doing)).code;
}
