import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { Refusal } from '@/lib/domain/refusal';
import { logRequestError } from '../operations/log-error';
import { describeRefusal } from '../translate';

type At = { readonly route: string; readonly method: string; readonly requestId: string };

/** The sentence about whatever went wrong. What nobody foresaw is logged, and told by its number alone. */
export function explain(error: unknown, language: Campaign['language'], at: At): string {
  if (error instanceof Refusal) return describeRefusal(language, error);
  logRequestError(error, at);
  return describeRefusal(language, new Refusal('unexpected', { number: at.requestId }));
}
