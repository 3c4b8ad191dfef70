'use client';

import { useMemo, useRef } from 'react';
import { useArtwork } from '@/components/visual/use-artwork';
import { useLoaded } from '@/components/visual/use-loaded';
import { usePaintedCanvas } from '@/components/visual/use-painted-canvas';
import { loadPortrait, type Portrait } from '@/lib/browser/load-portrait';
import type { Finish } from '@/lib/browser/paint-scene';
import type { Look } from './use-look';

type FrameCanvasProps = {
  look: Look;
  portrait: Portrait;
  /** Width in px of the canvas; the format's own on the stage. */
  width: number;
  className?: string | undefined;
  /** What is seen, for those who do not see it; nothing where words beside it say so. */
  label?: string;
  finish?: Finish;
  isStage?: boolean;
};

/** The format over a portrait, painted as supporters get it. */
export function FrameCanvas({
  look,
  portrait,
  width,
  className,
  label,
  ...props
}: FrameCanvasProps) {
  const { finish = 'fine', isStage = false } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const photo = useLoaded(portrait, loadPortrait).value;
  const artwork = useArtwork(look.format.artwork);
  const compose = useMemo(() => photo && (() => look.compose(photo.image).scene), [look, photo]);
  usePaintedCanvas(canvas, {
    compose,
    photo: (isStage ? photo?.image : photo?.small) ?? null,
    artwork,
    tables: look.tables,
    finish,
    isStage,
  });
  const { format } = look;
  const hasLetters = format.slots.every(({ font }) => look.tables[font]);
  return (
    <canvas
      ref={canvas}
      className={className}
      width={width}
      height={Math.round((width * format.height) / format.width)}
      data-painted={photo !== null && artwork !== null && hasLetters}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  );
}
