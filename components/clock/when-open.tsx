'use client';

import type { ReactNode } from 'react';
import { useClockState } from './clock';
import { ClosedNotice } from './closed-notice';

/**
 * Controls that save, share or copy: there while sharing is open, and otherwise not in the page at
 * all. A sentence takes their place.
 */
export function WhenOpen({ children }: { children: ReactNode }) {
  const { sharing } = useClockState();
  if (sharing === 'open') return children;
  return sharing === 'unread' ? null : <ClosedNotice reason={sharing} />;
}
