import 'server-only';
import { formatMoment } from '@/lib/domain/dates';
import type { Translate } from '@/lib/domain/messages';
import { escapeHtml } from '../escape-html';
import type { Site } from '../site';

/** What the law and the calendar ask of whoever posts; nothing when they ask nothing. */
export function writeGuideRules({ pack, timeline }: Site, t: Translate): string {
  const { calendar, language, legal } = pack.campaign;
  const { timeName, timeZone } = calendar;
  const silences = [...timeline.silences].sort((a, b) => a.from - b.from);
  if (silences.length === 0 && legal.regime === 'none') return '';
  const dates = silences.map(({ from, until }) => {
    const [first, last] = [from, until].map((at) => formatMoment(at, { timeZone, language }));
    const values = { from: first ?? '', until: last ?? '', timeName };
    return `<li>${escapeHtml(t('kit.guide.silenceFrom', values))}</li>`;
  });
  const silence = `<p>${escapeHtml(t('kit.guide.silence', { regime: legal.regime }))}</p><ul>${dates.join('')}</ul>`;
  return `<section class="rules">
<h2>${escapeHtml(t('kit.guide.rules'))}</h2>
${dates.length > 0 ? silence : ''}
${legal.regime === 'fr-election' ? `<p>${escapeHtml(t('legal.rules.paid'))}</p>` : ''}
</section>`;
}
