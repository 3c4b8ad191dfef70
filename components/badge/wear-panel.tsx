'use client';

import { useLoaded } from '@/components/visual/use-loaded';
import type { WearContentsProps } from './wear-contents';

const load = () => import('./wear-contents');

/**
 * What to do with a saved badge. Its script is fetched once there is one, and again when that failed:
 * a lazy component would take the studio, and the photo, down with it.
 */
export function WearPanel(props: WearContentsProps) {
  const { value } = useLoaded('wear', load);
  return value && <value.WearContents {...props} />;
}
