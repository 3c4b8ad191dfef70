'use client';

import { useState } from 'react';
import { WhenOpen } from '@/components/clock/when-open';
import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import { AdjustPanel } from '@/components/visual/adjust-panel';
import type { StudioData } from '@/lib/domain/studio-data';
import type { Placement } from '@/lib/domain/values';
import styles from './badge-tools.module.css';
import { SavePanel } from './save-panel';
import { SizePreview } from './size-preview';
import { TextFields } from './text-fields';
import type { StudioControls } from './use-studio';
import { WearPanel } from './wear-panel';

export type BadgeToolsProps = {
  studio: StudioControls;
  data: StudioData;
  placement: Placement;
};

/** What one does with a photo in a template: say one's name or place, frame, save, wear. */
export function BadgeTools({ studio, data, placement }: BadgeToolsProps) {
  const t = useTranslate();
  const { act, state, saveState } = studio;
  const hasSaved = useOnceTrue(saveState.step === 'saved' || saveState.step === 'shown');
  return (
    <>
      <TextFields
        slots={studio.format?.slots ?? []}
        state={state}
        issues={studio.issues}
        territories={data.territories}
        everywhere={data.everywhere}
        onType={(slot, text) => act({ type: 'text-typed', slot, text })}
        onChooseTerritory={(territory) => act({ type: 'territory-chosen', territory })}
      />
      <AdjustPanel
        placement={placement}
        canUndo={state.placement.past.length > 0}
        canRedo={state.placement.future.length > 0}
        onZoom={(zoom) => studio.place({ ...placement, zoom })}
        onTurn={(angle) => studio.place({ ...placement, angle })}
        onSettle={() => act({ type: 'photo-settled' })}
        onUndo={() => act({ type: 'undone' })}
        onRedo={() => act({ type: 'redone' })}
        onRecentre={() => act({ type: 'photo-recentred' })}
      />
      <WhenOpen>
        <SavePanel studio={studio} />
        {hasSaved && (
          <WearPanel
            caption={data.caption}
            description={studio.chosen?.description ?? ''}
            accounts={data.accounts}
            onCopied={studio.onCopied}
          />
        )}
      </WhenOpen>
      <SizePreview studio={studio} />
      <div className={styles.last}>
        <Button tone="quiet" onClick={studio.forgetEverything}>
          {t('badge.forget')}
        </Button>
      </div>
    </>
  );
}

/** True from the first time a condition is: a later change must not take the panel away. */
function useOnceTrue(condition: boolean): boolean {
  const [wasTrue, setTrue] = useState(condition);
  if (condition && !wasTrue) setTrue(true);
  return wasTrue || condition;
}
