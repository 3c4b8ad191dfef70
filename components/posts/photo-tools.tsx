'use client';

import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Progress } from '@/components/ui/progress';
import { useSlow } from '@/components/ui/use-slow';
import { AdjustPanel } from '@/components/visual/adjust-panel';
import { PhotoInput } from '@/components/visual/photo-input';
import type { usePhoto } from '@/components/visual/use-photo';
import type { PhotoUnderHand } from '@/components/visual/use-photo-gestures';
import type { usePlacement } from '@/components/visual/use-placement';
import type { Placement } from '@/lib/domain/values';
import { clampPlacement } from '@/lib/render/photo-geometry';
import styles from './photo-tools.module.css';

type PhotoToolsProps = {
  photoState: ReturnType<typeof usePhoto>;
  standing: ReturnType<typeof usePlacement>;
  /** The photo where it stands; null while there is none. */
  placed: PhotoUnderHand | null;
};

/** One's own photo in a visual that has a place for one. It is read here and sent nowhere. */
export function PhotoTools({ photoState, standing, placed }: PhotoToolsProps) {
  const t = useTranslate();
  const { photo, refusal, isLoading } = photoState;
  const isSlow = useSlow(isLoading);
  const move = (asked: Placement) => {
    if (placed) standing.move(clampPlacement(asked, placed.size, placed.window));
  };
  return (
    <section className={styles.tools} aria-label={t('posts.photo.title')}>
      <div className={styles.row}>
        <PhotoInput tone="quiet" onFile={photoState.choose}>
          {photo ? t('posts.photo.change') : t('posts.photo.title')}
        </PhotoInput>
        {photo && (
          <Button tone="quiet" onClick={photoState.leave}>
            {t('posts.photo.remove')}
          </Button>
        )}
      </div>
      {isSlow && <Progress label={t('badge.empty.loading')} />}
      {refusal && (
        <p className={styles.refusal} role="alert">
          {t(`refusals.${refusal.code}`, refusal.details)}
        </p>
      )}
      {placed ? (
        <AdjustPanel
          placement={placed.placement}
          canUndo={standing.canUndo}
          canRedo={standing.canRedo}
          onZoom={(zoom) => move({ ...placed.placement, zoom })}
          onTurn={(angle) => move({ ...placed.placement, angle })}
          onSettle={standing.settle}
          onUndo={standing.undo}
          onRedo={standing.redo}
          onRecentre={standing.recentre}
        />
      ) : (
        <p className={styles.private}>
          <Icon name="lock" size={20} />
          {t('posts.photo.private')}
        </p>
      )}
    </section>
  );
}
