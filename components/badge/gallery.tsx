'use client';

import { useTranslate } from '@/components/messages';
import type { Photo } from '@/lib/browser/decode-photo';
import type { Territory } from '@/lib/domain/campaign';
import type { StudioTemplate } from '@/lib/domain/studio-data';
import type { GlyphTables } from './compose-badge';
import styles from './gallery.module.css';
import { GalleryTile } from './gallery-tile';
import type { StudioState } from './studio-state';

type GalleryProps = {
  templates: readonly StudioTemplate[];
  state: StudioState;
  photo: Photo | null;
  tables: GlyphTables;
  territories: readonly Territory[];
  onChoose: (template: string) => void;
};

/** Every template with one's own face in it; one of them is chosen. */
export function Gallery({ templates, state, onChoose, ...shown }: GalleryProps) {
  const t = useTranslate();
  return (
    <fieldset className={styles.gallery}>
      <legend className={styles.title}>{t('badge.gallery.title')}</legend>
      <div className={styles.tiles}>
        {templates.map((template) => (
          <label key={template.slug} className={styles.tile}>
            <input
              className={styles.radio}
              type="radio"
              name="template"
              value={template.slug}
              checked={template.slug === state.template}
              onChange={() => onChoose(template.slug)}
            />
            <GalleryTile template={template} state={state} {...shown} />
            <span className={styles.name}>{template.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
