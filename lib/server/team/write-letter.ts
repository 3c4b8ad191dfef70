import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import type { LinkPurpose } from '@/lib/domain/one-time-link';
import type { Letter } from '../mail/send-mail';
import { translator } from '../translate';
import type { Person } from './find-person';

/** The letter that brings a one-time link to a person. */
export function writeLetter(
  campaign: Campaign,
  { name, email }: Pick<Person, 'name' | 'email'>,
  purpose: Exclude<LinkPurpose, 'first-owner'>,
  link: string,
): Letter {
  const t = translator(campaign.language);
  const values = { name, campaign: campaign.name, link };
  return {
    to: email,
    subject: t(`team.letters.${purpose}.subject`, values),
    text: `${t('team.letters.hello', values)}\n\n${t(`team.letters.${purpose}.text`, values)}\n\n${link}\n\n${t('team.letters.end')}\n`,
  };
}
