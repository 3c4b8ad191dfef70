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
import { teamAction } from '@/lib/server/team/team-action';
import { draftAction } from '@/lib/server/templates/draft-action';
import { endPreviewLinks, makePreviewLink } from '@/lib/server/templates/preview-links';
import {
  archiveTemplate,
  publishTemplate,
  unarchiveTemplate,
  withdrawTemplate,
} from '@/lib/server/templates/publish-template';
import { restoreVersion, saveDraft, saveWords } from '@/lib/server/templates/save-draft';

export const save = draftAction(saveDraft);

export const changeWords = teamAction(
  'templates.draft',
  versionSchema.extend({ title: textSchema, description: textSchema }),
  async (fields, doing) => {
    await saveWords(doing, fields);
    return { said: 'team.templates.saved' };
  },
);

export const restore = teamAction('templates.draft', versionSchema, async (fields, doing) => {
  const { slug, version } = await restoreVersion(doing, fields);
  redirect(`/team/templates/${slug}?restored=${fields.version}&as=${version}`);
});

export const publish = teamAction('templates.publish', publishSchema, async (fields, doing) => {
  const publication = { state: 'published', from: null, until: fields.until } as const;
  await publishTemplate({ ...doing, site: await currentSite() }, fields, publication);
  return { said: 'team.templates.published' };
});

export const schedule = teamAction('templates.publish', scheduleSchema, async (fields, doing) => {
  const { from, until } = fields;
  const site = await currentSite();
  await publishTemplate({ ...doing, site }, fields, { state: 'scheduled', from, until });
  return { said: 'team.templates.scheduled' };
});

export const withdraw = teamAction('templates.publish', namedSchema, async ({ slug }, doing) => {
  await withdrawTemplate(doing, slug);
  return { said: 'team.templates.withdrawn' };
});

export const archive = teamAction('templates.publish', namedSchema, async ({ slug }, doing) => {
  await archiveTemplate(doing, slug);
  return { said: 'team.templates.archived' };
});

export const unarchive = teamAction('templates.publish', namedSchema, async ({ slug }, doing) => {
  await unarchiveTemplate(doing, slug);
  return { said: 'team.templates.unarchived' };
});

export const makeLink = teamAction('templates.draft', namedSchema, async ({ slug }, doing) => ({
  said: 'team.templates.preview.made',
  link: await makePreviewLink(doing, slug),
}));

export const endLinks = teamAction('templates.draft', namedSchema, async ({ slug }, doing) => {
  await endPreviewLinks(doing, slug);
  return { said: 'team.templates.preview.ended' };
});
