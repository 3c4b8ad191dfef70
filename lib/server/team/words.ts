import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import type { Translate } from '@/lib/domain/messages';
import { roles } from '@/lib/domain/role';

/** The words of the fields by which a person is given rights. */
export function rightsWords(campaign: Campaign, t: Translate) {
  return {
    label: t('team.roles.label'),
    roles: roles.map((role) => ({
      role,
      name: t(`team.roles.${role}.name`),
      may: t(`team.roles.${role}.may`),
    })),
    territoriesLabel: t('team.territories'),
    territories: campaign.territories.map(({ code, name }) => ({ code, name })),
  };
}

/** The words around a link to hand over. */
export function handOverWords(t: Translate) {
  return {
    label: t('team.members.handOver.label'),
    action: t('team.members.handOver.action'),
    copied: t('team.members.handOver.copied'),
    refused: t('team.members.handOver.refused'),
  };
}

/** The names of places by their codes, in the campaign's order. */
export function namePlaces(campaign: Campaign, codes: readonly string[]): string {
  const places = campaign.territories.filter(({ code }) => codes.includes(code));
  return places.map(({ name }) => name).join(', ');
}
