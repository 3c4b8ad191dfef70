'use client';

import type { ReactNode } from 'react';
import { useClockState } from './clock';
import { ClosedNotice } from './closed-notice';

type WhenOpenProps = {
  children: ReactNode;
  /** No sentence: another one on the page says it already. */
  isQuiet?: boolean;
};

/**
 * Controls that save, share or copy: there while sharing is open, and otherwise not in the page at
 * all. A sentence takes their place.
 */
export function WhenOpen({ children, isQuiet = false }: WhenOpenProps) {
  const { sharing } = useClockState();
  if (sharing === 'open') return children;
  return sharing === 'unread' || isQuiet ? null : <ClosedNotice reason={sharing} />;
}
