import { describeMoment } from '@/lib/domain/moment';
import type { NetworkId } from '@/lib/domain/network';
import type { Post } from '@/lib/domain/post';
import type { Known } from './check-names';
import { type Context, composeWording, MAX_FIRST_NAME } from './compose-message';
import { type Counter, listExcesses, type Measure } from './measure';
import { networkFacts } from './network-facts';

/** The longest first name, however it is counted: É takes six characters in an address. */
const LONGEST_FIRST_NAME = 'É'.repeat(MAX_FIRST_NAME);

type Wording = { readonly path: string; readonly text: string };
type Finding = { readonly measure: Measure; readonly place: string | null };

/**
 * The wordings of a post that some network would not take as they are, in some place, each as
 * "path: what was counted". Those with a missing value are left to findVariableProblems.
 */
export function findMisfits(
  post: Post,
  { campaign }: Pick<Known, 'campaign'>,
  link: string,
  counters: Readonly<Record<NetworkId, Counter>>,
): string[] {
  const { everywhere, territories } = campaign;
  const moment = describeMoment(post.date, campaign);
  const contexts = [null, ...territories].map(
    (place): Context => ({ place, everywhere, firstName: LONGEST_FIRST_NAME, moment, link }),
  );
  return post.networks.flatMap((network) =>
    listUsed(post, network).flatMap(({ path, text }) => {
      const findings = measureEverywhere(text, post, network, contexts, counters[network]);
      return describeFindings(findings, network).map((problem) => `${path}: ${problem}`);
    }),
  );
}

/** What a network is given of a post: see composeMessage. */
function listUsed({ variants, named, text }: Post, network: NetworkId): Wording[] {
  const variant = variants[network];
  if (variant) return [{ path: `variants.${network}`, text: variant }];
  return [{ path: 'text', text }, ...(named === null ? [] : [{ path: 'named', text: named }])];
}

function measureEverywhere(
  wording: string,
  post: Post,
  network: NetworkId,
  contexts: readonly Context[],
  counter: Counter,
): Finding[] {
  // Many texts name no place: they are counted once.
  const counted = new Set<string>();
  return contexts.flatMap((context) => {
    const message = composeWording(wording, post, network, context);
    if (!message || counted.has(message.text)) return [];
    counted.add(message.text);
    return counter(message).map((measure) => ({ measure, place: context.place?.name ?? null }));
  });
}

function describeFindings(findings: readonly Finding[], network: NetworkId): string[] {
  const { name } = networkFacts[network];
  const worst = new Map<string, Finding>();
  const obstacles = new Set<string>();
  for (const finding of findings) {
    const { what, used, obstacles: found = [] } = finding.measure;
    for (const character of found) obstacles.add(character);
    if (used > (worst.get(what)?.measure.used ?? -1)) worst.set(what, finding);
  }
  const tooLong = [...worst.values()].filter(({ measure }) => listExcesses([measure]).length > 0);
  return [
    ...tooLong.map(({ measure: { what, used, limit }, place }) => {
      const where = place === null ? '' : ` for ${place}`;
      return `${used} of ${limit} (${what}, ${name})${where}`;
    }),
    ...(obstacles.size > 0
      ? [`expected the alphabet of ${name} but received ${[...obstacles].join(' ')}`]
      : []),
  ];
}
