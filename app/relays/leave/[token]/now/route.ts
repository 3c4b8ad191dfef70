import { answerLeaving } from '@/lib/server/relays/answer-leaving';

/** Where a POST to the page before is taken (see `proxy.ts`). */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  return answerLeaving(request, token, Date.now());
}
