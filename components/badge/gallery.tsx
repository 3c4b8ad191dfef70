'use client';

import { useEffect, useRef } from 'react';
import { useTranslate } from '@/components/messages';
import type { GlyphTables } from '@/components/visual/glyph-tables';
import type { Photo } from '@/lib/browser/photo';
import type { Territory } from '@/lib/domain/campaign';
import type { StudioTemplate } from '@/lib/domain/studio-data';
import styles from './gallery.module.css';
import { GalleryTile } from './gallery-tile';
import type { StudioState } from './studio-state';

type GalleryProps = {
  templates: readonly StudioTemplate[];
  /** Title of the chosen template when it has just been withdrawn. */
  withdrawn: string | null;
  state: StudioState;
  photo: Photo | null;
  tables: GlyphTables;
  territories: readonly Territory[];
  onChoose: (template: string) => void;
};

/** Every template with one's own face in it; one of them is chosen. */
export function Gallery({ templates, withdrawn, state, onChoose, ...shown }: GalleryProps) {
  const t = useTranslate();
  const tiles = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A link may open on a tile that stands outside of the strip; the page itself must not move.
    const strip = tiles.current;
    const chosen = strip?.querySelector('input:checked')?.parentElement?.getBoundingClientRect();
    const seen = strip?.getBoundingClientRect();
    if (!strip || !chosen || !seen) return;
    strip.scrollLeft += chosen.left + chosen.width / 2 - (seen.left + seen.width / 2);
  }, []);
  return (
    <fieldset className={styles.gallery}>
      <legend className={styles.title}>{t('badge.gallery.title')}</legend>
      {(withdrawn || templates.length === 0) && (
        <p className={styles.notice} role="alert">
          {withdrawn ? t('badge.gallery.withdrawn', { title: withdrawn }) : t('badge.gallery.none')}
        </p>
      )}
      <div ref={tiles} className={styles.tiles}>
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
