'use client';

import { useRef } from 'react';
import { useTranslate } from '@/components/messages';
import { useArtwork } from '@/components/visual/use-artwork';
import { usePaintedCanvas } from '@/components/visual/use-painted-canvas';
import styles from './size-preview.module.css';
import type { StudioControls } from './use-studio';

/** Sides in CSS px at which networks show an avatar: on a profile, and in a feed. */
const LARGE = 200;
const SMALL = 40;

const shapes = ['circle', 'rounded', 'square'] as const;

/** The badge as small as networks show it, in the shapes they cut. */
export function SizePreview({ studio }: { studio: StudioControls }) {
  const t = useTranslate();
  return (
    <section className={styles.panel} aria-label={t('badge.sizes.title')}>
      <h2 className={styles.title}>{t('badge.sizes.title')}</h2>
      <div className={styles.row}>
        <Avatar studio={studio} side={LARGE} shape="circle" />
        <ul className={styles.feed}>
          {shapes.map((shape) => (
            <li key={shape}>
              <Avatar studio={studio} side={SMALL} shape={shape} />
              <span>{t(`badge.sizes.${shape}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

type AvatarProps = { studio: StudioControls; side: number; shape: (typeof shapes)[number] };

function Avatar({ studio, side, shape }: AvatarProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const artwork = useArtwork(studio.format?.thumbnail ?? null);
  usePaintedCanvas(canvas, {
    compose: studio.compose,
    photo: studio.photo?.small ?? null,
    artwork,
    tables: studio.tables,
    finish: studio.finish,
  });
  // Two canvas pixels for a CSS one, as telephones have.
  return (
    <canvas
      ref={canvas}
      className={styles[shape]}
      style={{ width: side }}
      width={2 * side}
      height={2 * side}
    />
  );
}
