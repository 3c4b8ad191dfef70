import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { formatNearMoment } from '@/lib/domain/dates';
import type { Member } from '@/lib/domain/member';
import type { Translate } from '@/lib/domain/messages';
import { explainClosed } from '../explain-closed';
import type { Site } from '../site';
import { translator } from '../translate';
import type { WaitingNews } from './waiting-news';

/** The words of the list of relays, of its forms and of its table, for whoever reads them. */
export function relayWords(campaign: Campaign, member: Member, t: Translate) {
  const isReferent = member.role === 'referent';
  const names = ['name', 'places', 'consent', 'last', 'actions'] as const;
  const deeds = ['never', 'change', 'remove', 'close', 'save', 'keep', 'elsewhere'] as const;
  const table = Object.fromEntries(
    [...names, ...deeds].map((name) => [name, t(`team.relays.people.${name}`)]),
  ) as Record<(typeof names)[number] | (typeof deeds)[number], string>;
  const consent = {
    source: t('team.relays.add.source'),
    sourceHint: t('team.relays.add.sourceHint'),
    day: t('team.relays.add.day'),
  };
  const territories = campaign.territories.filter(
    ({ code }) => !isReferent || member.territories.includes(code),
  );
  return {
    table: { ...table, title: t('team.relays.title') },
    import: {
      source: t('team.relays.import.source'),
      sourceHint: consent.sourceHint,
      day: t('team.relays.import.day'),
      file: t('team.relays.import.file'),
      action: t('team.relays.import.action'),
      heavy: t('refusals.csv-heavy'),
    },
    fields: {
      ...consent,
      name: t('team.relays.add.name'),
      email: t('team.relays.add.email'),
      reach: {
        label: t('team.relays.add.reach'),
        everywhere: isReferent ? null : t('team.relays.everywhere'),
        some: t('team.relays.add.some'),
        territories: territories.map(({ code, name }) => ({ code, name })),
      },
    },
  };
}

/** Why mails wait at an instant (ms), in a sentence; null while they leave. */
export function explainWaiting(site: Site, now: number): string | null {
  const refusal = explainClosed(site, now);
  if (!refusal) return null;
  const t = translator(site.pack.campaign.language);
  if (refusal.code === 'sharing-clock') return t('team.relays.clock');
  return t('team.relays.silence', refusal.details);
}

/** What relays will be told of next, in words. */
export function describeWaiting(campaign: Campaign, waiting: readonly WaitingNews[]) {
  const { language, calendar } = campaign;
  const t = translator(language);
  return waiting.map(({ titles, at, people, isReady }) => ({
    title: titles.join(', '),
    isReady,
    text: t('team.relays.next.at', {
      at: formatNearMoment(at, { timeZone: calendar.timeZone, language }),
      timeName: calendar.timeName,
      count: people,
    }),
  }));
}
