'use client';

import { useDeferredValue, useMemo, useRef } from 'react';
import type { GlyphTables } from '@/components/visual/glyph-tables';
import { useArtwork } from '@/components/visual/use-artwork';
import { usePaintedCanvas } from '@/components/visual/use-painted-canvas';
import type { Photo } from '@/lib/browser/photo';
import type { Territory } from '@/lib/domain/campaign';
import type { StudioTemplate } from '@/lib/domain/studio-data';
import { composeBadge } from './compose-badge';
import styles from './gallery.module.css';
import { chooseFinish, type StudioState } from './studio-state';

type GalleryTileProps = {
  template: StudioTemplate;
  state: StudioState;
  photo: Photo | null;
  tables: GlyphTables;
  territories: readonly Territory[];
};

/** Side of a tile's canvas in px. */
const SIDE = 320;

/** A template in small: a drawn portrait at first, then one's own photo, live. */
export function GalleryTile({ template, photo, tables, territories, ...props }: GalleryTileProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const format = template.formats.square;
  // The stage comes first: tiles follow when the hand leaves time for it.
  const state = useDeferredValue(props.state);
  const artwork = useArtwork(photo && format ? format.thumbnail : null);
  const compose = useMemo(() => {
    if (!photo || !format) return null;
    return () => composeBadge(format, state, photo.size, tables, territories).scene;
  }, [photo, format, state, tables, territories]);
  const finish = chooseFinish(state);
  usePaintedCanvas(canvas, { compose, photo: photo?.small ?? null, artwork, tables, finish });
  return (
    <span className={styles.picture}>
      {/* biome-ignore lint/performance/noImgElement: already the right size, and never to be resized */}
      <img src={`/media/${template.preview}`} width={SIDE} height={SIDE} alt="" decoding="async" />
      {artwork && <canvas ref={canvas} className={styles.live} width={SIDE} height={SIDE} />}
    </span>
  );
}
