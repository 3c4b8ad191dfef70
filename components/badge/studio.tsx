'use client';

import { useTranslate } from '@/components/messages';
import type { StudioData } from '@/lib/domain/studio-data';
import { Gallery } from './gallery';
import { PhotoDrop } from './photo-drop';
import { PhotoPanel } from './photo-panel';
import styles from './studio.module.css';
import { TemplatePanel } from './template-panel';
import { useStudio } from './use-studio';

/** The badge studio: choose, see, adjust, say where, save. Nothing of it leaves the device. */
export function Studio({ data }: { data: StudioData }) {
  const t = useTranslate();
  const studio = useStudio(data);
  return (
    <PhotoDrop onExpect={studio.expectPhoto} onFile={studio.choose}>
      <div className={styles.studio}>
        <div className={styles.left} data-photo={studio.photo !== null}>
          <h1 className={styles.title}>{t('badge.title')}</h1>
          <PhotoPanel
            studio={studio}
            description={studio.chosen?.description ?? ''}
            samplePortrait={data.samplePortrait}
          />
        </div>
        <div className={styles.right}>
          <Gallery
            templates={studio.templates}
            withdrawn={studio.withdrawn}
            state={studio.state}
            photo={studio.shown}
            tables={studio.tables}
            territories={data.territories}
            onChoose={studio.chooseTemplate}
          />
          <TemplatePanel studio={studio} data={data} />
        </div>
      </div>
    </PhotoDrop>
  );
}
