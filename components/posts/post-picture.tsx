'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useArtwork } from '@/components/visual/use-artwork';
import { useGlyphTables } from '@/components/visual/use-glyph-tables';
import { usePaintedCanvas } from '@/components/visual/use-painted-canvas';
import type { Visual } from '@/lib/browser/make-visual';
import type { Finish } from '@/lib/browser/paint-scene';
import type { PostsData } from '@/lib/domain/posts-data';
import { composeScene } from '@/lib/render/compose-scene';
import { fillSlot } from '@/lib/render/fill-pattern';
import styles from './post-picture.module.css';

type PostPictureProps = {
  visual: Visual;
  data: PostsData;
  /**
   * Media hash of what is shown until the canvas is painted, and alone while nothing is personal;
   * null where nothing but the bare artwork can stand for it.
   */
  preview: string | null;
  isLive: boolean;
  /** How wide the canvas is painted, in px: several dozen at full size are more than a phone can hold. */
  liveWidth: number;
  /** Whether its photo is under a hand that moves. */
  isMoving?: boolean;
  alt: string;
};

/** A post's picture: the server's, and over it one's own as soon as it says something personal. */
export function PostPicture({ visual, data, preview, ...props }: PostPictureProps) {
  const { isLive, liveWidth, alt } = props;
  const { width, height } = visual.format;
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  return (
    <div ref={frame} className={styles.picture} role="img" aria-label={alt}>
      {/* biome-ignore lint/performance/noImgElement: already small, and never to be resized */}
      <img
        src={`/media/${preview ?? visual.format.thumbnail}`}
        width={width}
        height={height}
        alt=""
        loading="lazy"
      />
      {isLive && isNear && (
        <LiveCanvas
          visual={visual}
          data={data}
          width={liveWidth}
          finish={props.isMoving ? 'draft' : 'fine'}
        />
      )}
    </div>
  );
}

type LiveCanvasProps = Pick<PostPictureProps, 'visual' | 'data'> & {
  width: number;
  finish: Finish;
};

function LiveCanvas({ visual, data, width, finish }: LiveCanvasProps) {
  const { format, values, territory, photo } = visual;
  const canvas = useRef<HTMLCanvasElement>(null);
  const artwork = useArtwork(format.artwork);
  const text = format.slots.map((slot) => fillSlot(slot, values, territory)).join('');
  const source = useMemo(() => ({ glyphs: data.glyphs, formats: [format] }), [data.glyphs, format]);
  const { tables, isReady } = useGlyphTables(source, true, text);
  const compose = useMemo(() => {
    if (!isReady) return null;
    const size = photo && { width: photo.width, height: photo.height };
    return () => composeScene({ format, values, territory, photo: size, tables }).scene;
  }, [isReady, format, values, territory, photo, tables]);
  usePaintedCanvas(canvas, { compose, photo, artwork, tables, finish });
  return (
    <canvas
      ref={canvas}
      width={width}
      height={Math.round((width * format.height) / format.width)}
      data-painted={artwork !== null && isReady}
    />
  );
}

/** Whether an element is near the screen: pictures far away are neither painted nor kept. */
function useIsNear(target: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!target.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: '400px' },
    );
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target]);
  return isNear;
}
