'use client';

import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import type { StudioData } from '@/lib/domain/studio-data';
import { AdjustPanel } from './adjust-panel';
import { PhotoInput } from './photo-input';
import { SavePanel } from './save-panel';
import styles from './template-panel.module.css';
import { TextFields } from './text-fields';
import type { StudioControls } from './use-studio';

/** What one does with the chosen template: frame the photo, say one's name or place, save. */
export function TemplatePanel({ studio, data }: { studio: StudioControls; data: StudioData }) {
  const t = useTranslate();
  const { photo, format, placement, act } = studio;
  if (!photo || !format || !placement) {
    return (
      <div className={styles.first}>
        <PhotoInput tone="primary" onFile={studio.choose}>
          <Icon name="photo" />
          {t('badge.empty.action')}
        </PhotoInput>
      </div>
    );
  }
  return (
    <>
      <TextFields
        slots={format.slots}
        state={studio.state}
        issues={studio.issues}
        territories={data.territories}
        everywhere={data.everywhere}
        onType={(slot, text) => act({ type: 'text-typed', slot, text })}
        onChooseTerritory={(territory) => act({ type: 'territory-chosen', territory })}
      />
      <AdjustPanel
        placement={placement}
        canUndo={studio.state.placement.past.length > 0}
        canRedo={studio.state.placement.future.length > 0}
        onZoom={(zoom) => studio.place({ ...placement, zoom })}
        onTurn={(angle) => studio.place({ ...placement, angle })}
        onSettle={() => act({ type: 'photo-settled' })}
        onUndo={() => act({ type: 'undone' })}
        onRedo={() => act({ type: 'redone' })}
        onRecentre={() => act({ type: 'photo-recentred' })}
      />
      <SavePanel studio={studio} />
    </>
  );
}
