import { Messages } from '@/components/messages';
import { FileSender } from '@/components/team/file-sender';
import { Part } from '@/components/team/room';
import { ColumnFields } from '@/components/team/series/column-fields';
import { ListPreview } from '@/components/team/series/list-preview';
import { PhotoSender } from '@/components/team/series/photo-sender';
import { TeamForm } from '@/components/team/team-form';
import { KEPT_PHOTO_SIDE, MAX_ROWS } from '@/lib/domain/series/limits';
import { describeColumns, describeList, nameHeader } from '@/lib/server/series/describe-list';
import { findModel } from '@/lib/server/series/plan-visuals';
import { countPhotos } from '@/lib/server/series/series-photos';
import { readRows } from '@/lib/server/series/series-rows';
import type { StepParts } from '@/lib/server/series/step-parts';
import { deviceRefusals, readMessages } from '@/lib/server/translate';
import { check } from '../actions';
import styles from './page.module.css';

/** Rows that show how a list was read. */
const SEEN = 5;

/** The list, the photos it names, and which column is what. */
export async function ListStep(parts: StepParts) {
  const { site, series, t } = parts;
  const { fields } = findModel(site.pack, series.template, series.formats);
  const photo = fields.find(({ kind }) => kind === 'photo');
  const address = `/team/series/${series.id}`;
  return (
    <>
      <Part
        title={t('team.series.list.title')}
        text={t('team.series.list.text', { most: MAX_ROWS })}
      >
        {series.list && <p>{describeList(series.list, t)}</p>}
        <div className={styles.ways}>
          <FileSender
            address={`${address}/list`}
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            words={{
              choose: t(series.list ? 'team.series.list.replace' : 'team.series.list.choose'),
              sending: t('team.series.list.sending'),
              failed: t('refusals.network-missing'),
            }}
          />
          <a href={`${address}/model.csv`} download>
            {t('team.series.list.model')}
          </a>
        </div>
        {series.list && <Preview {...parts} header={series.list.header} />}
      </Part>
      {photo && <Photos {...parts} isNeeded={photo.kind === 'photo' && photo.isNeeded} />}
      {series.list && (
        <Part title={t('team.series.list.mapping')} text={t('team.series.list.mappingText')}>
          <TeamForm
            action={check}
            submit={t('team.series.list.check')}
            pending={t('team.series.list.checking')}
            layout="wide"
          >
            <input type="hidden" name="id" value={series.id} />
            <ColumnFields {...describeColumns(series.list, fields, series.mapping, site)} />
          </TeamForm>
        </Part>
      )}
    </>
  );
}

async function Preview({ team, series, header, t }: StepParts & { header: readonly string[] }) {
  return (
    <ListPreview
      title={t('team.series.list.seen')}
      line={t('team.series.list.line')}
      header={nameHeader(header, t)}
      rows={await readRows(team.queries, series.id, 0, SEEN)}
    />
  );
}

async function Photos({ team, series, isNeeded, t }: StepParts & { isNeeded: boolean }) {
  const text = t('team.series.photos.text', { side: KEPT_PHOTO_SIDE });
  const { language } = team.campaign;
  return (
    <Part
      title={t('team.series.photos.title')}
      text={isNeeded ? text : `${text} ${t('team.series.photos.optional')}`}
    >
      <p>{t('team.series.photos.here', { count: await countPhotos(team.queries, series.id) })}</p>
      <Messages
        language={language}
        messages={readMessages(language, ['team.series.photos', ...deviceRefusals])}
      >
        <PhotoSender address={`/team/series/${series.id}/photos`} />
      </Messages>
    </Part>
  );
}
