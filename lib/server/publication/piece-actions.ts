import 'server-only';
import { redirect } from 'next/navigation';
import type { Permission } from '@/lib/domain/permission';
import {
  namedSchema,
  publishSchema,
  scheduleSchema,
  versionSchema,
} from '@/lib/domain/publication-fields';
import type { Publication } from '@/lib/domain/template';
import { currentSite } from '../current-site';
import type { PieceKind } from '../pieces/pack-pieces';
import { teamAction } from '../team/team-action';
import { restorePiece } from './keep-draft';
import { endPreviewLinks, makePreviewLink } from './preview-links';
import {
  archivePiece,
  type Publishing,
  publishPiece,
  unarchivePiece,
  withdrawPiece,
} from './publish-piece';
import type { Stored } from './write-version';

type Ways = {
  /** Where the pages of this kind are. */
  readonly home: string;
  readonly draft: Permission;
  readonly publish: Permission;
  /** Offers a version once it is whole. */
  readonly offer?: (doing: Publishing, stored: Stored, publication: Publication) => Promise<void>;
};

/** What every piece of a kind can have done to it: each an action of the team. */
export function pieceActions(kind: PieceKind, ways: Ways) {
  const { home, draft, publish, offer = offerAny(kind) } = ways;
  return {
    restore: teamAction(draft, versionSchema, async (fields, doing) => {
      const { slug, version } = await restorePiece(doing, kind, fields);
      redirect(`${home}/${slug}?restored=${fields.version}&as=${version}`);
    }),
    publish: teamAction(publish, publishSchema, async (fields, doing) => {
      const publication = { state: 'published', from: null, until: fields.until } as const;
      await offer({ ...doing, site: await currentSite() }, fields, publication);
      return { said: 'team.pieces.published' };
    }),
    schedule: teamAction(publish, scheduleSchema, async (fields, doing) => {
      const { from, until } = fields;
      const site = await currentSite();
      await offer({ ...doing, site }, fields, { state: 'scheduled', from, until });
      return { said: 'team.pieces.scheduled' };
    }),
    withdraw: teamAction(publish, namedSchema, async ({ slug }, doing) => {
      await withdrawPiece(doing, kind, slug);
      return { said: 'team.pieces.withdrawn' };
    }),
    archive: teamAction(publish, namedSchema, async ({ slug }, doing) => {
      await archivePiece(doing, kind, slug);
      return { said: 'team.pieces.archived' };
    }),
    unarchive: teamAction(publish, namedSchema, async ({ slug }, doing) => {
      await unarchivePiece(doing, kind, slug);
      return { said: 'team.pieces.unarchived' };
    }),
    makeLink: teamAction(draft, namedSchema, async ({ slug }, doing) => ({
      said: 'team.pieces.preview.made',
      link: await makePreviewLink(doing, { kind, slug }),
    })),
    endLinks: teamAction(draft, namedSchema, async ({ slug }, doing) => {
      await endPreviewLinks(doing, { kind, slug });
      return { said: 'team.pieces.preview.ended' };
    }),
  } as const;
}

function offerAny(kind: PieceKind): NonNullable<Ways['offer']> {
  return (doing, stored, publication) => publishPiece(doing, kind, stored, publication, () => {});
}
