import 'server-only';
import { findMissingFacts, type LegalFact } from '@/lib/domain/legal-facts';
import type { Member } from '@/lib/domain/member';
import type { Translate } from '@/lib/domain/messages';
import { mayDo } from '@/lib/domain/permission';
import { users } from '../database/schema';
import { translator } from '../translate';
import type { Team } from './current-team';

/** Something to do before the rest, and where. */
export type FirstStep = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly action: string;
};

/** What a person should do first, of what they may do: nothing once it is done. */
export async function listFirstSteps(
  { queries, campaign }: Team,
  member: Member,
): Promise<FirstStep[]> {
  const t = translator(campaign.language);
  const steps: FirstStep[] = [];
  if (mayDo(member, 'members.manage') && (await queries.$count(users)) < 2) {
    steps.push({
      id: 'invite',
      title: t('team.home.invite.title'),
      text: t('team.home.invite.text'),
      href: '/team/members#invite',
      action: t('team.home.invite.action'),
    });
  }
  const missing = findMissingFacts(campaign.legal);
  if (mayDo(member, 'campaign.edit') && missing.length > 0) {
    const facts = missing.map((fact) => withSmallInitial(nameFact(t, fact))).join(', ');
    steps.push({
      id: 'facts',
      title: t('team.home.facts.title'),
      text: t('team.home.facts.text', { facts }),
      href: '/team/campaign/legal',
      action: t('team.home.facts.action'),
    });
  }
  return steps;
}

function nameFact(t: Translate, fact: LegalFact): string {
  return t(fact === 'privacyContact' ? 'team.home.facts.privacyContact' : `legal.${fact}`);
}

/** As it stands within a sentence. */
function withSmallInitial(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase() + text.slice(1);
}
