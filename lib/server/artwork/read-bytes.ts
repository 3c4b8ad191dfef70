import 'server-only';
import { Refusal, type RefusalCode } from '@/lib/domain/refusal';

type Limit = { readonly bytes: number; readonly code: RefusalCode };

/**
 * All bytes of a body, counted while they come. Throws a Refusal with the limit's code when there are more, without
 * reading on; `length` is what the sender says.
 */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  length: number | null,
  limit: Limit,
): Promise<Uint8Array> {
  if (length !== null && !(length <= limit.bytes)) throw new Refusal(limit.code);
  const parts: Uint8Array[] = [];
  let count = 0;
  // Leaving the loop by an error cancels the stream.
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    count += part.length;
    if (count > limit.bytes) throw new Refusal(limit.code);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
