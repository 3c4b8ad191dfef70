'use server';

import { sentDraftSchema } from '@/lib/domain/draft';
import { textSchema } from '@/lib/domain/primitives';
import { versionSchema } from '@/lib/domain/publication-fields';
import { draftAction } from '@/lib/server/publication/draft-action';
import { pieceActions } from '@/lib/server/publication/piece-actions';
import { teamAction } from '@/lib/server/team/team-action';
import { publishTemplate } from '@/lib/server/templates/publish-template';
import { saveDraft, saveWords } from '@/lib/server/templates/save-draft';

const actions = pieceActions('template', {
  home: '/team/templates',
  draft: 'templates.draft',
  publish: 'templates.publish',
  offer: publishTemplate,
});

export const save = draftAction('templates.draft', 'template', sentDraftSchema, saveDraft);

export const changeWords = teamAction(
  'templates.draft',
  versionSchema.extend({ title: textSchema, description: textSchema }),
  async (fields, doing) => {
    await saveWords(doing, fields);
    return { said: 'team.pieces.saved' };
  },
);

export const restore = actions.restore;
export const publish = actions.publish;
export const schedule = actions.schedule;
export const withdraw = actions.withdraw;
export const archive = actions.archive;
export const unarchive = actions.unarchive;
export const makeLink = actions.makeLink;
export const endLinks = actions.endLinks;
