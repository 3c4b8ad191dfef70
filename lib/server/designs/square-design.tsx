import 'server-only';
import type { ReactElement } from 'react';
import type { PhotoWindow } from '@/lib/domain/template';
import type { Design, DesignKit, DesignLayout } from './design';
import { Sheet } from './sheet';

/** A photo that fills the whole square, under what is drawn on it. */
export const WHOLE_SQUARE: PhotoWindow = {
  x: 0,
  y: 0,
  width: 1080,
  height: 1080,
  shape: 'rectangle',
};

/** A Design that draws badges: one square, 1080 px wide. */
export function squareDesign(design: {
  words: readonly string[];
  layout: (kit: DesignKit) => DesignLayout;
  draw: (kit: DesignKit) => ReactElement;
}): Design {
  const { words, layout, draw } = design;
  return {
    words,
    formats: {
      square: { layout, draw: (kit) => <Sheet format="square">{draw(kit)}</Sheet> },
    },
  };
}
