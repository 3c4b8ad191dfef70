import { Messages } from '@/components/messages';
import { Part } from '@/components/team/room';
import { DownloadPanel } from '@/components/team/series/download-panel';
import { KEPT_HOURS } from '@/lib/domain/series/limits';
import { explainClosed } from '@/lib/server/explain-closed';
import { settleRun } from '@/lib/server/series/keep-run';
import type { StepParts } from '@/lib/server/series/step-parts';
import { describeRefusal, readMessages } from '@/lib/server/translate';
import { cancel } from '../actions';
import styles from './page.module.css';

/** The ZIP, and how far it has come. */
export function DownloadStep({ site, series, now, t }: StepParts) {
  const { language } = site.pack.campaign;
  const closed = explainClosed(site, now);
  const visuals = (series.check?.good ?? 0) * series.formats.length;
  const parts = ['team.series.download', 'series.progress', 'refusals.series', 'refusals.network'];
  return (
    <Part
      title={t('team.series.download.title')}
      text={t('team.series.download.ready', { visuals })}
    >
      {closed ? (
        <p className={styles.warning}>
          {t('team.series.closed', { reason: describeRefusal(language, closed) })}
        </p>
      ) : (
        <Messages language={language} messages={readMessages(language, parts)}>
          <DownloadPanel
            id={series.id}
            address={`/team/series/${series.id}`}
            run={settleRun(series.run, now)}
            cancel={cancel}
          />
        </Messages>
      )}
      <p className={styles.kept}>{t('team.series.kept', { hours: KEPT_HOURS })}</p>
    </Part>
  );
}
