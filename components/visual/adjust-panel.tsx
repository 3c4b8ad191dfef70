'use client';

import { usePercent, useTranslate } from '@/components/messages';
import { IconButton } from '@/components/ui/button';
import { Slider } from '@/components/ui/slider';
import { MAX_ZOOM } from '@/lib/domain/placement';
import type { Placement } from '@/lib/domain/values';
import styles from './adjust-panel.module.css';

type AdjustPanelProps = {
  placement: Placement;
  canUndo: boolean;
  canRedo: boolean;
  onZoom: (zoom: number) => void;
  onTurn: (angle: number) => void;
  onSettle: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onRecentre: () => void;
};

/** Size and angle by sliders, and the ways back. */
export function AdjustPanel({ placement, ...props }: AdjustPanelProps) {
  const t = useTranslate();
  const percent = usePercent();
  const angle = Math.round(placement.angle);
  return (
    <section className={styles.panel} aria-label={t('badge.adjust.title')}>
      <Slider
        label={t('badge.adjust.size')}
        reading={percent(placement.zoom)}
        value={placement.zoom}
        min={1}
        max={MAX_ZOOM}
        step={0.01}
        onChange={props.onZoom}
        onSettle={props.onSettle}
      />
      <Slider
        label={t('badge.adjust.angle')}
        reading={t('badge.adjust.degrees', { angle: String(angle).replace('-', '−') })}
        value={angle}
        min={-180}
        max={180}
        step={1}
        origin={0}
        onChange={props.onTurn}
        onSettle={props.onSettle}
      />
      <div className={styles.steps}>
        <IconButton
          icon="undo"
          label={t('badge.adjust.undo')}
          disabled={!props.canUndo}
          onClick={props.onUndo}
        />
        <IconButton
          icon="redo"
          label={t('badge.adjust.redo')}
          disabled={!props.canRedo}
          onClick={props.onRedo}
        />
        <IconButton icon="centre" label={t('badge.adjust.recentre')} onClick={props.onRecentre} />
      </div>
    </section>
  );
}
