import 'server-only';
import { COUNT_BYTES, type Deed, deedSchema } from '@/lib/domain/count';
import { Refusal } from '@/lib/domain/refusal';
import { readBytes } from '../artwork/read-bytes';
import { dayAt } from '../calendar/resolve-time';
import { explainClosed } from '../explain-closed';
import type { Site } from '../site';
import type { Counted } from './add-counts';
import type { CountLimits } from './count-limits';
import type { Tally } from './tally';

/** What somebody sends, and from where; `length` is what they say it weighs, in bytes. */
type Sent = {
  readonly body: ReadableStream<Uint8Array> | null;
  readonly length: number | null;
  readonly address: string;
};

/** As much of a site as counting depends on. */
type Countable = Pick<Site, 'timeline'> & {
  readonly pack: Pick<Site['pack'], 'campaign'> & {
    readonly posts: readonly { readonly id: string }[];
    readonly templates: readonly { readonly kind: string; readonly slug: string }[];
  };
};

type Counting = { readonly site: Countable; readonly tally: Tally; readonly limits: CountLimits };

/**
 * Counts a deed at an instant (ms), unless its address has counted enough that day. Throws a Refusal for what is too
 * heavy, not understood or about nothing that the site has, and in silence.
 */
export async function takeCount(
  { body, length, address }: Sent,
  { site, tally, limits }: Counting,
  now: number,
): Promise<void> {
  const closed = explainClosed(site, now);
  if (closed) throw closed;
  const limit = { bytes: COUNT_BYTES, code: 'count-too-heavy' } as const;
  const deed = readDeed(await readBytes(body, length, limit));
  if (!isKnown(site, deed)) throw new Refusal('count-unknown');
  const day = dayAt(now, site.pack.campaign.calendar.timeZone);
  const counted = describeDeed(deed, day);
  const what = `${counted.kind} ${counted.subjectKind} ${counted.subject}`;
  if (await limits.admit({ address, what, day })) tally.add(counted);
}

function readDeed(bytes: Uint8Array): Deed {
  try {
    return deedSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new Refusal('count-unknown');
  }
}

/** Whether the site has what a deed is about; what was withdrawn a moment ago is known still. */
function isKnown({ pack }: Countable, deed: Deed): boolean {
  if ('post' in deed) return pack.posts.some(({ id }) => id === deed.post);
  return pack.templates.some(({ kind, slug }) => kind === 'badge' && slug === deed.template);
}

function describeDeed(deed: Deed, day: string): Counted {
  const { kind } = deed;
  if ('template' in deed) {
    return { day, kind, subjectKind: 'template', subject: deed.template, network: '' };
  }
  const network = 'network' in deed ? deed.network : '';
  return { day, kind, subjectKind: 'post', subject: deed.post, network };
}
