import 'server-only';
import type { Member } from '@/lib/domain/member';
import { listBadges, type Site } from '../site';
import { translator } from '../translate';

/** The words and the choices of the form of an event, for who fills it in at an instant (ms). */
export function eventFormData(site: Site, { role, territories: own }: Member, now: number) {
  const { campaign } = site.pack;
  const t = translator(campaign.language);
  const isReferent = role === 'referent';
  const places = campaign.territories
    .filter(({ code }) => !isReferent || own.includes(code))
    .map(({ code, name }) => ({ value: code, name }));
  const badges = listBadges(site, now).map(({ template: { slug, title } }) => ({
    value: slug,
    name: title,
  }));
  return {
    territories: isReferent
      ? places
      : [{ value: '', name: t('team.agenda.everywhere') }, ...places],
    badges: [{ value: '', name: t('team.agenda.noBadge') }, ...badges],
    words: {
      title: t('team.agenda.fields.title'),
      start: t('team.agenda.fields.start'),
      end: t('team.agenda.fields.end'),
      venue: t('team.agenda.fields.venue'),
      town: t('team.agenda.fields.town'),
      territory: t('team.agenda.fields.territory'),
      note: t('team.agenda.fields.note'),
      noteHint: t('team.agenda.fields.noteHint'),
      badge: t('team.agenda.fields.badge'),
      save: t('team.agenda.save'),
      zone: t('team.agenda.zone', { timeName: campaign.calendar.timeName }),
    },
  };
}
