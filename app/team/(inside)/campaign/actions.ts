'use server';

import {
  accountFieldsSchema,
  hashtagFieldsSchema,
  legalFieldsSchema,
} from '@/lib/domain/facts-fields';
import { formAction } from '@/lib/server/publication/form-action';
import { pieceActions } from '@/lib/server/publication/piece-actions';
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

export const restore = actions.restore;
export const publish = actions.publish;
export const withdraw = actions.withdraw;
