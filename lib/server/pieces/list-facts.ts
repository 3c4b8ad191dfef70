import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import type { Facts, FactTopic } from '@/lib/domain/facts';
import { translator } from '../translate';

/** The facts of a campaign, topic by topic. */
export function listFacts(campaign: Campaign): Facts[] {
  const { hashtags, accounts, website, contact, legal, areas, guides, language } = campaign;
  const t = translator(language);
  const name = (topic: FactTopic) => t(`team.campaign.topics.${topic}`);
  return [
    { topic: 'hashtags', title: name('hashtags'), values: hashtags.values },
    { topic: 'accounts', title: name('accounts'), accounts, website, contact },
    { topic: 'legal', title: name('legal'), publisher: legal.publisher },
    { topic: 'areas', title: name('areas'), areas },
    { topic: 'guides', title: name('guides'), guides },
  ];
}

/** The campaign with what is said of it in the place of its own facts. */
export function applyFacts(campaign: Campaign, facts: readonly (Facts | null)[]): Campaign {
  let said = campaign;
  for (const fact of facts) if (fact) said = { ...said, ...tell(said, fact) };
  return said;
}

function tell(campaign: Campaign, facts: Facts): Partial<Campaign> {
  switch (facts.topic) {
    case 'hashtags':
      return { hashtags: { ...campaign.hashtags, values: facts.values } };
    case 'accounts':
      return { accounts: facts.accounts, website: facts.website, contact: facts.contact };
    case 'legal':
      return { legal: { ...campaign.legal, publisher: facts.publisher } };
    case 'areas':
      return { areas: facts.areas };
    case 'guides':
      return { guides: facts.guides };
  }
}
