import { Refusal } from '@/lib/domain/refusal';

/** The code by which something is refused. Throws what it throws otherwise, or when it is done. */
export async function refusalOf(doing: Promise<unknown>): Promise<string> {
  const error = await doing.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error.code;
  throw error ?? new Error('Expected a refusal');
}
