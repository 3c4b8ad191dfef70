import 'server-only';
import { formatSizes } from '@/lib/domain/format';
import type { Translate } from '@/lib/domain/messages';
import { type NetworkId, networkIds } from '@/lib/domain/network';
import { networkFacts } from '@/lib/networks/network-facts';
import { escapeHtml } from '../escape-html';
import type { KitPlan } from './plan-kit';

/** Where a picture can be given a description of its own. */
const DESCRIBES: ReadonlySet<NetworkId> = new Set([
  'facebook',
  'x',
  'instagram',
  'linkedin',
  'bluesky',
  'mastodon',
  'threads',
]);

/** How to post on each network that the kit has texts for, in three lines. */
export function writeGuideNetworks({ posts }: KitPlan, t: Translate): string {
  const used = new Set(posts.flatMap(({ texts }) => texts.flatMap(({ networks }) => networks)));
  const networks = networkIds.filter((network) => used.has(network));
  return `<section class="networks">
<h2>${escapeHtml(t('kit.guide.networks'))}</h2>
<div>${networks.map((network) => writeNetwork(network, t)).join('\n')}</div>
</section>`;
}

function writeNetwork(network: NetworkId, t: Translate): string {
  const lines = listLines(network, t).map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<details><summary>${escapeHtml(networkFacts[network].name)}</summary>
<ol>${lines.join('')}</ol></details>`;
}

function listLines(network: NetworkId, t: Translate): string[] {
  const post = t(`kit.guide.post.${network}`);
  if (network === 'sms') return [t('kit.guide.noPicture'), post, t('kit.guide.smsLast')];
  const [format] = networkFacts[network].pictures;
  const { width, height } = formatSizes[format];
  const size = `${width} × ${height}`;
  const picture = t('kit.guide.picture', {
    format: t(`posts.formats.${format}`).toLowerCase(),
    size,
  });
  return [picture, post, t(DESCRIBES.has(network) ? 'kit.guide.alt' : 'kit.guide.noAlt')];
}
