'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Once a new template is saved its editor gives it an address: this goes there for good, where it is published.
 * What was not saved meanwhile is recalled there.
 */
export function FollowAddress({ start }: { start: string }) {
  const path = usePathname();
  const { replace } = useRouter();
  useEffect(() => {
    if (path !== start) replace(`${path}?created`);
  }, [path, start, replace]);
  return null;
}
