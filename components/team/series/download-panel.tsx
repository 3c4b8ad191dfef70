'use client';

import { type MouseEvent, useState } from 'react';
import { useTranslate } from '@/components/messages';
import type { FormAction } from '@/lib/domain/form-state';
import { describeProgress } from '@/lib/domain/series/describe-progress';
import { measureProgress } from '@/lib/domain/series/progress';
import type { SeriesRun } from '@/lib/domain/series/run';
import { TeamForm } from '../team-form';
import styles from './download-panel.module.css';
import { useRun } from './use-run';

type DownloadPanelProps = {
  id: string;
  /** Where the series is. */
  address: string;
  /** The ZIP that is or was painted last. */
  run: SeriesRun | null;
  cancel: FormAction;
};

/** Downloads the ZIP of a series and shows how far it has come; without a script, it is a plain link. */
export function DownloadPanel({ id, address, cancel, ...props }: DownloadPanelProps) {
  const t = useTranslate();
  const { run, isAwaited, follow } = useRun(address, props.run);
  const [refusal, setRefusal] = useState('');
  const isPainting = isAwaited || run?.state === 'painting';
  const file = `${address}/visuals.zip`;

  // Asked first whether it would come: a browser says nothing of why a file did not.
  const start = async (event: MouseEvent) => {
    event.preventDefault();
    const answer = await fetch(file, { method: 'HEAD' }).catch(() => null);
    if (answer?.ok) {
      setRefusal('');
      follow();
      location.assign(file);
    } else if (answer && answer.status !== 503) location.reload();
    else setRefusal(t(answer ? 'refusals.series-busy' : 'refusals.network-missing'));
  };

  return (
    <div className={styles.panel}>
      {isPainting ? (
        <>
          <Bar run={isAwaited ? null : run} />
          <TeamForm action={cancel} submit={t('team.series.download.cancel')} tone="outline">
            <input type="hidden" name="id" value={id} />
          </TeamForm>
        </>
      ) : (
        <>
          {run && <Outcome run={run} />}
          <a className={styles.start} href={file} onClick={start} download>
            {t(run ? 'team.series.download.again' : 'team.series.download.start')}
          </a>
          {refusal && (
            <p className={styles.refused} role="alert">
              {refusal}
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** How far it has come; nothing of it is known at first. */
function Bar({ run }: { run: SeriesRun | null }) {
  const t = useTranslate();
  const share = run ? Math.min(measureProgress(run).share, 1) : 0;
  const words = run?.done ? describeProgress(run, t) : t('team.series.download.waiting');
  return (
    <div className={styles.progress}>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={t('team.series.download.bar')}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={words}
      >
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <p>{words}</p>
    </div>
  );
}

function Outcome({ run }: { run: SeriesRun }) {
  const t = useTranslate();
  const { state, done, total, missing, startedAt, at } = run;
  const seconds = Math.round((at - startedAt) / 1000);
  return (
    <div className={styles.outcome} data-state={state} role="status">
      <p>
        {state === 'done'
          ? t('team.series.download.done', { total: total - missing, seconds })
          : t('team.series.download.stopped', { done })}
      </p>
      {missing > 0 && <p>{t('team.series.download.missing', { count: missing })}</p>}
    </div>
  );
}
