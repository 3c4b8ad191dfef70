'use server';

import { redirect } from 'next/navigation';
import { textSchema } from '@/lib/domain/primitives';
import {
  namedSchema,
  publishSchema,
  scheduleSchema,
  versionSchema,
} from '@/lib/domain/publication-fields';
import { currentSite } from '@/lib/server/current-site';
import { restorePiece } from '@/lib/server/publication/keep-draft';
import { endPreviewLinks, makePreviewLink } from '@/lib/server/publication/preview-links';
import {
  archivePiece,
  unarchivePiece,
  withdrawPiece,
} from '@/lib/server/publication/publish-piece';
import { teamAction } from '@/lib/server/team/team-action';
import { draftAction } from '@/lib/server/templates/draft-action';
import { publishTemplate } from '@/lib/server/templates/publish-template';
import { saveDraft, saveWords } from '@/lib/server/templates/save-draft';

const kind = 'template';

export const save = draftAction(saveDraft);

export const changeWords = teamAction(
  'templates.draft',
  versionSchema.extend({ title: textSchema, description: textSchema }),
  async (fields, doing) => {
    await saveWords(doing, fields);
    return { said: 'team.pieces.saved' };
  },
);

export const restore = teamAction('templates.draft', versionSchema, async (fields, doing) => {
  const { slug, version } = await restorePiece(doing, kind, fields);
  redirect(`/team/templates/${slug}?restored=${fields.version}&as=${version}`);
});

export const publish = teamAction('templates.publish', publishSchema, async (fields, doing) => {
  const publication = { state: 'published', from: null, until: fields.until } as const;
  await publishTemplate({ ...doing, site: await currentSite() }, fields, publication);
  return { said: 'team.pieces.published' };
});

export const schedule = teamAction('templates.publish', scheduleSchema, async (fields, doing) => {
  const { from, until } = fields;
  const site = await currentSite();
  await publishTemplate({ ...doing, site }, fields, { state: 'scheduled', from, until });
  return { said: 'team.pieces.scheduled' };
});

export const withdraw = teamAction('templates.publish', namedSchema, async ({ slug }, doing) => {
  await withdrawPiece(doing, kind, slug);
  return { said: 'team.pieces.withdrawn' };
});

export const archive = teamAction('templates.publish', namedSchema, async ({ slug }, doing) => {
  await archivePiece(doing, kind, slug);
  return { said: 'team.pieces.archived' };
});

export const unarchive = teamAction('templates.publish', namedSchema, async ({ slug }, doing) => {
  await unarchivePiece(doing, kind, slug);
  return { said: 'team.pieces.unarchived' };
});

export const makeLink = teamAction('templates.draft', namedSchema, async ({ slug }, doing) => ({
  said: 'team.pieces.preview.made',
  link: await makePreviewLink(doing, { kind, slug }),
}));

export const endLinks = teamAction('templates.draft', namedSchema, async ({ slug }, doing) => {
  await endPreviewLinks(doing, { kind, slug });
  return { said: 'team.pieces.preview.ended' };
});
