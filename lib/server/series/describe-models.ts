import 'server-only';
import { formatNames } from '@/lib/domain/format';
import { needsPhoto, type Template } from '@/lib/domain/template';
import { mediaAddress, type Site } from '../site';
import { translator } from '../translate';
import { type Example, listExamples } from './examples';
import { listFormats } from './plan-visuals';
import { readList } from './read-list';

/** The templates that a series can be made with, by kind, as people choose them. */
export function describeModels(site: Site) {
  const { campaign, templates } = site.pack;
  const t = translator(campaign.language);
  const kinds = ['post', 'badge'] as const;
  const groups = kinds.map((kind) => ({
    name: t(kind === 'post' ? 'team.series.template.posts' : 'team.series.template.badges'),
    models: templates
      .filter((one) => one.kind === kind && one.state !== 'archived')
      .map((template) => ({
        slug: template.slug,
        title: template.title,
        picture: findPicture(site, template),
        about: describeModel(site, template),
      })),
  }));
  return {
    groups: groups.filter(({ models }) => models.length > 0),
    formats: formatNames.map((name) => ({ name, label: t(`posts.formats.${name}`) })),
    words: {
      template: t('team.series.template.label'),
      formats: t('team.series.template.formats'),
      all: t('team.series.template.all'),
    },
  };
}

/** A template's small picture: with a face where it has one. */
function findPicture({ previews }: Site, { slug, formats }: Template): string | null {
  const hash = previews.badges.get(slug) ?? Object.values(formats)[0]?.thumbnail;
  return hash ? mediaAddress(hash) : null;
}

function describeModel({ pack }: Site, template: Template): string {
  const t = translator(pack.campaign.language);
  const names = listFormats(template);
  const parts = names.map((name) => t(`posts.formats.${name}`));
  if (names.some((name) => needsPhoto(template, name)))
    parts.push(t('team.series.template.needsPhoto'));
  return parts.join(' · ');
}

/** The campaign's own lists, as people are offered them. */
export function describeExamples(site: Site) {
  const t = translator(site.pack.campaign.language);
  return listExamples(site.pack).map(({ template, bytes }: Example) => ({
    template: template.slug,
    picture: findPicture(site, template),
    text: t('team.series.example.text', {
      title: template.title,
      rows: readList(bytes).rows.length,
      formats: listFormats(template).length,
    }),
  }));
}
