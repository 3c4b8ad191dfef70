'use client';

import { useState } from 'react';
import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Progress } from '@/components/ui/progress';
import { useSlow } from '@/components/ui/use-slow';
import { PhotoInput } from '@/components/visual/photo-input';
import { useLoaded } from '@/components/visual/use-loaded';
import { EmptyStage } from './empty-stage';
import styles from './photo-panel.module.css';
import { ShapeSwitch } from './shape-switch';
import type { StudioControls } from './use-studio';

const load = () => import('./stage');

/** The photo in its badge, or the place where it will be; and what was wrong with a refused file. */
export function PhotoPanel(props: {
  studio: StudioControls;
  description: string;
  samplePortrait: string;
}) {
  const { studio } = props;
  const t = useTranslate();
  const [isRound, setRound] = useState(true);
  const isSlow = useSlow(studio.isLoading);
  // What moves a photo is fetched while the person looks for one.
  const stage = useLoaded(studio.isExpected ? 'stage' : null, load);
  const isShown = studio.photo !== null && stage.value !== null;
  return (
    <>
      {isShown && (
        <stage.value.Stage studio={studio} description={props.description} isRound={isRound} />
      )}
      <EmptyStage isHidden={isShown} isLoading={isSlow} onFile={studio.choose} />
      {isSlow && <Progress label={t('badge.empty.loading')} />}
      {stage.hasFailed && (
        <p className={styles.refusal} role="alert">
          <Icon name="warning" />
          {t('refusals.network-missing')}
        </p>
      )}
      {studio.refusal && (
        <p className={styles.refusal} role="alert">
          <Icon name="warning" />
          {t(`refusals.${studio.refusal.code}`, studio.refusal.details)}
        </p>
      )}
      {studio.photo ? (
        <div className={styles.under}>
          <ShapeSwitch isRound={isRound} onChange={setRound} />
          <PhotoInput tone="quiet" onFile={studio.choose}>
            {isSlow ? t('badge.empty.loading') : t('badge.change')}
          </PhotoInput>
        </div>
      ) : (
        <div className={styles.under}>
          <p className={styles.privacy}>
            <Icon name="lock" size={20} />
            {t('badge.privacy')}
          </p>
          <Button
            tone="quiet"
            disabled={studio.isLoading}
            onClick={() => studio.chooseFrom(`/media/${props.samplePortrait}`)}
          >
            {t('badge.empty.sample')}
          </Button>
        </div>
      )}
    </>
  );
}
