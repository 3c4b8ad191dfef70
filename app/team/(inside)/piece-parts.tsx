import { type PublicationActions, PublicationPanel } from '@/components/team/publication-panel';
import { Part } from '@/components/team/room';
import { TeamForm } from '@/components/team/team-form';
import { VersionTable } from '@/components/team/version-table';
import type { FormAction } from '@/lib/domain/form-state';
import type { Translate } from '@/lib/domain/messages';
import { currentSite } from '@/lib/server/current-site';
import { describeStanding } from '@/lib/server/publication/describe-standing';
import { listVersions, type PieceRow } from '@/lib/server/publication/piece-rows';
import { countPreviews } from '@/lib/server/publication/preview-links';
import { publicationWords } from '@/lib/server/publication/publication-words';
import { explainSilence } from '@/lib/server/publication/publish-piece';
import { versionRows } from '@/lib/server/publication/version-rows';
import type { TeamRequest } from '@/lib/server/team/team-request';
import { handOverWords } from '@/lib/server/team/words';
import { describeRefusal } from '@/lib/server/translate';

type Asked = Pick<TeamRequest, 'team' | 'now'> & { t: Translate; row: PieceRow };

type PublicationPartProps = Asked & {
  /** Null for who may not publish. */
  actions: PublicationActions | null;
  /** Where supporters find it, while they do. */
  place: string | null;
};

/** How a piece stands, and all that may be decided of its publication. */
export async function PublicationPart({ team, now, t, row, ...props }: PublicationPartProps) {
  const { campaign } = team;
  const { slug, working, live, publication } = row;
  const site = await currentSite();
  const { timeline } = site;
  const silence = props.actions && explainSilence(site, now);
  const { standing, words } = describeStanding({ campaign, timeline }, publication, now);
  const isOffered = standing === 'offered';
  return (
    <Part title={t('team.pieces.publication.title')}>
      <PublicationPanel
        slug={slug}
        version={working.version}
        stands={words}
        standing={standing}
        details={[
          ...(silence ? [describeRefusal(campaign.language, silence)] : []),
          isOffered && live
            ? t('team.pieces.publication.lives', { version: live.version })
            : t('team.pieces.publication.nobody'),
          t('team.pieces.publication.zone', { timeName: campaign.calendar.timeName }),
          ...(props.actions ? [] : [t('team.pieces.publication.forOthers')]),
        ]}
        from={publication.from}
        until={publication.until}
        words={publicationWords(t, working.version)}
        actions={props.actions}
      />
      {isOffered && props.place && <a href={props.place}>{t('team.pieces.look')}</a>}
    </Part>
  );
}

type PreviewPartProps = Asked & {
  actions: Readonly<Record<'makeLink' | 'endLinks', FormAction>>;
};

/** Links by which anybody looks at a draft for a while. */
export async function PreviewPart({ team, now, t, row, actions }: PreviewPartProps) {
  const { kind, slug } = row;
  const count = await countPreviews(team.queries, { kind, slug }, now);
  const name = <input type="hidden" name="slug" value={slug} />;
  return (
    <Part title={t('team.pieces.preview.title')} text={t('team.pieces.preview.text')}>
      <p>{t('team.pieces.preview.open', { count })}</p>
      <TeamForm
        action={actions.makeLink}
        submit={t('team.pieces.preview.make')}
        tone="outline"
        handOver={handOverWords(t)}
      >
        {name}
      </TeamForm>
      {count > 0 && (
        <TeamForm action={actions.endLinks} submit={t('team.pieces.preview.end')} tone="outline">
          {name}
        </TeamForm>
      )}
    </Part>
  );
}

/** Every version of a piece, each of which can come back. */
export async function VersionsPart({ team, t, row, restore }: Asked & { restore: FormAction }) {
  const versions = await listVersions(team.queries, row.kind, row.slug);
  return (
    <Part title={t('team.pieces.versions.title')}>
      <VersionTable
        slug={row.slug}
        rows={versionRows(team.campaign, row, versions)}
        words={{
          title: t('team.pieces.versions.title'),
          version: t('team.pieces.versions.version'),
          when: t('team.pieces.versions.when'),
          who: t('team.pieces.versions.who'),
          what: t('team.pieces.versions.what'),
        }}
        restore={restore}
      />
    </Part>
  );
}
