import type { Campaign } from '@/lib/domain/campaign';
import { describeMoment } from '@/lib/domain/moment';
import type { NetworkId } from '@/lib/domain/network';
import type { Post } from '@/lib/domain/post';
import { type Context, composeWording, MAX_FIRST_NAME } from './compose-message';
import type { Countable, Counter, Measure } from './measure';

/** The longest first name, however it is counted: É takes six characters in an address. */
const LONGEST_FIRST_NAME = 'É'.repeat(MAX_FIRST_NAME);

/** A count of a wording where it is the highest of all places. */
export type Worst = {
  readonly measure: Measure;
  /** The place's name and code; null where none is named. */
  readonly place: { readonly name: string; readonly code: string } | null;
};

/** What a network counts in one of the wordings it would be given of a post. */
export type Reading = {
  readonly network: NetworkId;
  /** Where the wording stands in the post, such as `variants.x`. */
  readonly path: string;
  /** The worst of each count, in the network's own order. */
  readonly worst: readonly Worst[];
  /** Characters that keep an SMS from its alphabet, in any place. */
  readonly obstacles: readonly string[];
};

type Places = Pick<Campaign, 'calendar' | 'everywhere' | 'language' | 'territories'>;

/**
 * Reads a post as each of its networks would, in every place and in the longest name, its link `link`. A network
 * whose counter is not there is left out, and so is a wording of which a value is missing.
 */
export function readWordings(
  post: Post,
  campaign: Places,
  link: string,
  counters: Readonly<Partial<Record<NetworkId, Counter>>>,
): Reading[] {
  const { everywhere, territories } = campaign;
  const moment = describeMoment(post.date, campaign);
  const contexts = [null, ...territories].map((place) => ({
    place,
    context: { place, everywhere, firstName: LONGEST_FIRST_NAME, moment, link } satisfies Context,
  }));
  return post.networks.flatMap((network) => {
    const counter = counters[network];
    if (!counter) return [];
    return listUsed(post, network).map(({ path, text }) => {
      // Many texts name no place: they are counted once.
      const counted = new Set<string>();
      const found = contexts.flatMap(({ place, context }) => {
        const message = composeWording(text, post, network, context);
        if (!message || counted.has(message.text)) return [];
        counted.add(message.text);
        return counter(message).map((measure) => ({ measure, place }));
      });
      return { network, path, ...findWorst(found) };
    });
  });
}

type Wording = { readonly path: string; readonly text: string };

/** What a network is given of a post: see composeMessage. */
function listUsed({ variants, named, text }: Post, network: NetworkId): Wording[] {
  const variant = variants[network];
  if (variant) return [{ path: `variants.${network}`, text: variant }];
  return [{ path: 'text', text }, ...(named === null ? [] : [{ path: 'named', text: named }])];
}

function findWorst(found: readonly Worst[]): Pick<Reading, 'worst' | 'obstacles'> {
  const worst = new Map<Countable, Worst>();
  const obstacles = new Set<string>();
  for (const one of found) {
    const { what, used, obstacles: signs = [] } = one.measure;
    for (const sign of signs) obstacles.add(sign);
    if (used > (worst.get(what)?.measure.used ?? -1)) worst.set(what, one);
  }
  return { worst: [...worst.values()], obstacles: [...obstacles] };
}
