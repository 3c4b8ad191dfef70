'use client';

import { useCallback, useMemo, useReducer, useState } from 'react';
import { usePercent, useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import { makePicture } from '@/lib/browser/make-picture';
import type { StudioData } from '@/lib/domain/studio-data';
import type { Placement } from '@/lib/domain/values';
import { clampPlacement } from '@/lib/render/photo-geometry';
import { AdjustPanel } from './adjust-panel';
import { choosePlacement, composeBadge } from './compose-badge';
import { EmptyStage } from './empty-stage';
import { Gallery } from './gallery';
import { PhotoDrop } from './photo-drop';
import { PhotoInput } from './photo-input';
import { SavePanel } from './save-panel';
import { ShapeSwitch } from './shape-switch';
import { Stage } from './stage';
import styles from './studio.module.css';
import { reduceStudio, type StudioAction, startStudio } from './studio-state';
import { TextFields } from './text-fields';
import { useGlyphTables } from './use-glyph-tables';
import { usePhoto } from './use-photo';
import { useSave } from './use-save';

/** The badge studio: choose, see, adjust, say where, save. Nothing of it leaves the device. */
export function Studio({ data }: { data: StudioData }) {
  const t = useTranslate();
  const percent = usePercent();
  const [state, send] = useReducer(reduceStudio, data.templates[0]?.slug ?? '', startStudio);
  const [isRound, setRound] = useState(true);
  const [said, setSaid] = useState('');
  const saving = useSave();
  const { photo, isLoading, refusal, choose } = usePhoto(
    useCallback(() => send({ type: 'photo-arrived' }), []),
  );
  const template = data.templates.find(({ slug }) => slug === state.template);
  const format = template?.formats.square;
  const typed = Object.values(state.texts).join('');
  const tables = useGlyphTables(data, photo !== null, typed);
  const composed = useMemo(
    () => (photo && format ? composeBadge(format, state, photo.size, tables, data.territories) : null),
    [photo, format, state, tables, data.territories],
  );

  const act = (action: StudioAction) => {
    saving.forget();
    send(action);
  };
  const placement = photo && format ? choosePlacement(format, state, photo.size) : null;
  const place = (placed: Placement) => {
    if (!photo || !format?.window) return;
    const clamped = clampPlacement(placed, photo.size, format.window);
    act({ type: 'photo-moving', placement: clamped });
    setSaid(t('badge.stage.placed', describe(clamped)));
  };
  const describe = ({ centreX, centreY, zoom, angle }: Placement) => ({
    across: percent(centreX),
    down: percent(centreY),
    zoom: percent(zoom),
    angle: Math.round(angle),
  });
  const settle = () => act({ type: 'photo-settled' });

  const hasTables = format?.slots.every(({ font }) => tables[font]) ?? false;
  const obstacle = composed && composed.issues.length > 0 ? t('badge.save.texts') : null;
  const save = () => {
    if (!composed || !photo) return;
    const needed = Object.values(tables);
    void saving.save(() => makePicture(composed.scene, photo.image, needed));
  };

  return (
    <PhotoDrop onFile={choose}>
      <div className={styles.studio}>
        <div className={styles.left}>
          <h1 className={styles.title}>{t('badge.title')}</h1>
          {photo && format && composed && placement ? (
            <Stage
              format={format}
              scene={composed.scene}
              photo={photo}
              placement={placement}
              tables={tables}
              isRound={isRound}
              onMove={place}
              onSettle={settle}
              onRecentre={() => {
                act({ type: 'photo-recentred' });
                setSaid(t('badge.stage.recentred'));
              }}
              onUndo={() => act({ type: 'undone' })}
              onRedo={() => act({ type: 'redone' })}
            />
          ) : (
            <EmptyStage isLoading={isLoading} onFile={choose} />
          )}
          {refusal && (
            <p className={styles.refusal} role="alert">
              <Icon name="warning" />
              {t(`refusals.${refusal.code}`, refusal.details)}
            </p>
          )}
          {photo ? (
            <div className={styles.under}>
              <ShapeSwitch isRound={isRound} onChange={setRound} />
              <PhotoInput tone="quiet" onFile={choose}>
                {isLoading ? t('badge.empty.loading') : t('badge.change')}
              </PhotoInput>
            </div>
          ) : null}
          <p className={styles.privacy}>
            <Icon name="lock" size={20} />
            {t('badge.privacy')}
          </p>
          <p id="stage-help" className={styles.unseen}>
            {t('badge.stage.help')}
          </p>
          <p className={styles.unseen} aria-live="polite">
            {said}
          </p>
        </div>
        <div className={styles.right}>
          <Gallery
            templates={data.templates}
            state={state}
            photo={photo}
            tables={tables}
            territories={data.territories}
            onChoose={(slug) => act({ type: 'template-chosen', template: slug })}
          />
          {photo && format && composed && placement && (
            <>
              <AdjustPanel
                placement={placement}
                canUndo={state.placement.past.length > 0}
                canRedo={state.placement.future.length > 0}
                onZoom={(zoom) => place({ ...placement, zoom })}
                onTurn={(angle) => place({ ...placement, angle })}
                onSettle={settle}
                onUndo={() => act({ type: 'undone' })}
                onRedo={() => act({ type: 'redone' })}
                onRecentre={() => act({ type: 'photo-recentred' })}
              />
              <TextFields
                slots={format.slots}
                state={state}
                issues={composed.issues}
                territories={data.territories}
                everywhere={data.everywhere}
                onType={(slot, text) => act({ type: 'text-typed', slot, text })}
                onChooseTerritory={(territory) => act({ type: 'territory-chosen', territory })}
              />
            </>
          )}
          {photo ? (
            <SavePanel
              state={hasTables ? saving.state : 'saving'}
              obstacle={obstacle}
              onSave={save}
            />
          ) : (
            <div className={styles.first}>
              <PhotoInput tone="primary" onFile={choose}>
                <Icon name="photo" />
                {t('badge.empty.action')}
              </PhotoInput>
            </div>
          )}
        </div>
      </div>
    </PhotoDrop>
  );
}
