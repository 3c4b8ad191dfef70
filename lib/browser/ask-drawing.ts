import type { Drawing, DrawingAnswer } from '@/lib/domain/draft';

/** Asks for what a Design makes of some words: a drawing, or the server's sentence about why not. Throws without a network. */
export async function askDrawing(
  address: string,
  request: string,
  signal: AbortSignal,
): Promise<DrawingAnswer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method: 'POST', body: request, headers, signal });
  if (response.ok) return { drawing: (await response.json()) as Drawing };
  return { sentence: await response.text() };
}
