'use server';

import { redirect } from 'next/navigation';
import {
  accountFieldsSchema,
  hashtagFieldsSchema,
  legalFieldsSchema,
} from '@/lib/domain/facts-fields';
import { guideFieldsSchema, seenGuideSchema } from '@/lib/domain/guide-fields';
import { formAction } from '@/lib/server/publication/form-action';
import { pieceActions } from '@/lib/server/publication/piece-actions';
import { teamAction } from '@/lib/server/team/team-action';
import * as guides from '@/lib/server/team-campaign/change-guides';
import { saveFacts } from '@/lib/server/team-campaign/save-facts';

const actions = pieceActions('facts', {
  home: '/team/campaign',
  draft: 'campaign.edit',
  publish: 'campaign.edit',
});

export const saveHashtags = formAction(
  'campaign.edit',
  hashtagFieldsSchema,
  async ({ version, values }, doing) => {
    await saveFacts(doing, 'hashtags', version, { values: [...new Set(values)] });
    return { said: 'team.pieces.saved' };
  },
);

export const saveAccounts = formAction(
  'campaign.edit',
  accountFieldsSchema,
  async ({ version, facebook, twitter, website, email, address }, doing) => {
    const said = { accounts: { facebook, twitter }, website, contact: { address, email } };
    await saveFacts(doing, 'accounts', version, said);
    return { said: 'team.pieces.saved' };
  },
);

export const saveLegal = formAction(
  'campaign.edit',
  legalFieldsSchema,
  async ({ version, ...publisher }, doing) => {
    await saveFacts(doing, 'legal', version, { publisher });
    return { said: 'team.pieces.saved' };
  },
);

export const addGuide = teamAction('campaign.edit', guideFieldsSchema, async (guide, doing) => {
  await guides.addGuide(doing, guide);
  return { said: 'team.campaign.guides.added', values: { name: guide.name } };
});

export const changeGuide = teamAction(
  'campaign.edit',
  seenGuideSchema.and(guideFieldsSchema),
  async ({ seen, ...guide }, doing) => {
    const { version } = await guides.changeGuide(doing, seen, guide);
    redirect(`/team/campaign/guides?changed&as=${version}`);
  },
);

export const removeGuide = teamAction('campaign.edit', seenGuideSchema, async ({ seen }, doing) => {
  const { version } = await guides.removeGuide(doing, seen);
  redirect(`/team/campaign/guides?removed&as=${version}`);
});

export const restore = actions.restore;
export const publish = actions.publish;
export const withdraw = actions.withdraw;
