import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import type { Member } from '@/lib/domain/member';
import type { Translate } from '@/lib/domain/messages';
import { translator } from '../../translate';
import { namePlaces } from '../words';
import type { ListedMember } from './list-members';

/** The people of the team in words, as the person who reads may act on them. */
export function memberRows(campaign: Campaign, members: readonly ListedMember[], reader: Member) {
  const t = translator(campaign.language);
  return members.map((member) => {
    const { id, name, email, role, territories, isAwaited } = member;
    return {
      ...{ id, name, email, role, territories, isAwaited },
      roleName: t(`team.roles.${role}.name`),
      places: namePlaces(campaign, territories),
      isReader: id === reader.id,
      change: t('team.members.changeOne', { name }),
      remove: t('team.members.removeOne', { name }),
      confirm: t('team.members.confirm', { name }),
    };
  });
}

/** The words around the list of the team. */
export function memberWords(t: Translate) {
  const names = [
    'title',
    'name',
    'awaited',
    'you',
    'change',
    'remove',
    'close',
    'save',
    'keep',
  ] as const;
  const words = Object.fromEntries(names.map((name) => [name, t(`team.members.${name}`)]));
  return {
    ...(words as Record<(typeof names)[number], string>),
    role: t('team.roles.label'),
    newLink: t('team.members.newLink.title'),
    newLinkAction: t('team.members.newLink.action'),
    newLinkAwaited: t('team.members.newLink.awaited'),
    newLinkReset: t('team.members.newLink.reset'),
  };
}
