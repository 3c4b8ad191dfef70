import type { NetworkId } from '@/lib/domain/network';
import type { Post } from '@/lib/domain/post';
import type { Known } from './check-names';
import { type Counter, listExcesses } from './measure';
import { networkFacts } from './network-facts';
import { type Reading, readWordings } from './read-wordings';

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
  return readWordings(post, campaign, link, counters).flatMap((reading) =>
    describeReading(reading).map((problem) => `${reading.path}: ${problem}`),
  );
}

function describeReading({ network, worst, obstacles }: Reading): string[] {
  const { name } = networkFacts[network];
  const tooLong = worst.filter(({ measure }) => listExcesses([measure]).length > 0);
  return [
    ...tooLong.map(({ measure: { what, used, limit }, place }) => {
      const where = place === null ? '' : ` for ${place.name}`;
      return `${used} of ${limit} (${what}, ${name})${where}`;
    }),
    ...(obstacles.length > 0
      ? [`expected the alphabet of ${name} but received ${obstacles.join(' ')}`]
      : []),
  ];
}
