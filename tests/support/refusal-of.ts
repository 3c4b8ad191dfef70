import { Refusal } from '@/lib/domain/refusal';

/** Why something is refused. Throws what it throws otherwise, or when it is done. */
export async function refusalFrom(doing: Promise<unknown>): Promise<Refusal> {
  const error = await doing.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error;
  throw error ?? new Error('Expected a refusal');
}

/** The code by which something is refused. */
export async function refusalOf(doing: Promise<unknown>): Promise<string> {
  return (await refusalFrom(doing)).code;
}
