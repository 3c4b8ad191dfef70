import type { Placement } from '../values';

/** A placement as a form sends it: four numbers, or `own` for where a photo would stand by itself. */
export function writePlacement(placement: Placement | null): string {
  if (placement === null) return 'own';
  const { centreX, centreY, zoom, angle } = placement;
  return [centreX, centreY, zoom, angle].join(' ');
}
