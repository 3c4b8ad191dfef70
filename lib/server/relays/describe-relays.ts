import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { formatDay, formatMoment } from '@/lib/domain/dates';
import type { Member } from '@/lib/domain/member';
import type { Translate } from '@/lib/domain/messages';
import {
  type MailReason,
  type MailState,
  mailReasons,
  mailStates,
  mayBeResent,
} from '@/lib/domain/relay';
import { dayAt } from '../calendar/resolve-time';
import { namePlaces } from '../team/words';
import { translator } from '../translate';
import { type BatchRow, linkMails, type MailRow, type readLatest } from './mail-rows';
import type { RelayRow } from './relay-rows';
import { isManagedBy } from './relay-scope';

/** A person of the list, in words. */
export function describeRelay(
  campaign: Campaign,
  relay: RelayRow,
  member: Member,
  latest: Awaited<ReturnType<typeof readLatest>>,
) {
  const { language, calendar } = campaign;
  const t = translator(language);
  const { id, name, email, territories, consentSource, consentDay, leftAt } = relay;
  const last = latest.get(id);
  const left = leftAt && formatDay(dayAt(leftAt.getTime(), calendar.timeZone), language);
  return {
    ...{ id, name, email, territories, consentSource, consentDay },
    places: namePlaces(campaign, territories) || t('team.relays.everywhere'),
    consent: t('team.relays.people.consentWords', {
      source: consentSource,
      day: formatDay(consentDay, language),
    }),
    left: left ? t('team.relays.people.left', { day: left }) : null,
    last: last ? { state: last.state, name: t(`team.relays.states.${last.state}`) } : null,
    mails: linkMails({ relay: id }),
    mailsLabel: t('team.relays.people.mailsOne', { name }),
    isManaged: isManagedBy(member, territories),
    change: t('team.relays.people.changeOne', { name }),
    remove: t('team.relays.people.removeOne', { name }),
    confirm: t('team.relays.people.confirm', { name }),
  };
}

/** A mail in words. */
export function describeMail(campaign: Campaign, mail: MailRow) {
  const { language, calendar } = campaign;
  const t = translator(language);
  const say = (at: Date) => formatMoment(at.getTime(), { timeZone: calendar.timeZone, language });
  const name = mail.relay?.name ?? t('team.relays.mails.gone');
  return {
    id: mail.id,
    at: mail.changedAt.toISOString(),
    when: say(mail.changedAt),
    name,
    email: mail.relay?.email ?? '',
    titles: mail.titles.join(', '),
    state: mail.state,
    stateName: t(`team.relays.states.${mail.state}`),
    reason: explainMail(t, mail, say),
    resend:
      mayBeResent(mail.state) && mail.isListed ? t('team.relays.mails.resendOne', { name }) : null,
  };
}

function explainMail(t: Translate, mail: MailRow, say: (at: Date) => string): string {
  const { state, reason } = mail;
  if (reason === null) return '';
  if (isOurs(reason)) return t(`team.relays.reasons.${reason}`);
  const said = t('team.relays.reasons.server', { reason });
  if (state === 'waiting') {
    return t('team.relays.reasons.again', { at: say(mail.nextAt), reason: said });
  }
  return state === 'uncertain' ? `${t('team.relays.reasons.uncertain')} ${said}` : said;
}

function isOurs(reason: string): reason is MailReason {
  return (mailReasons as readonly string[]).includes(reason);
}

/** A batch in words, with how many of its mails are in each state. */
export function describeBatch(campaign: Campaign, { id, at, titles, counts }: BatchRow) {
  const { language, calendar } = campaign;
  const t = translator(language);
  const title = titles.join(', ');
  return {
    id,
    title,
    at: at.toISOString(),
    when: formatMoment(at.getTime(), { timeZone: calendar.timeZone, language }),
    href: linkMails({ batch: id }),
    label: t('team.relays.batches.detailsOne', { title }),
    counts: mailStates.flatMap((state) => {
      const count = counts[state];
      return count ? [{ state, words: t(`team.relays.mailCounts.${state}`, { count }) }] : [];
    }),
  };
}
