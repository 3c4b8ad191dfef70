'use client';

import { usePathname } from 'next/navigation';

export type TeamLink = { readonly href: string; readonly name: string };

/** The team's sections; the one being read is marked, and the one that a page is of. */
export function TeamNav({ label, links }: { label: string; links: readonly TeamLink[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      {links.map(({ href, name }) => (
        <a key={href} href={href} aria-current={describePlace(path, href)}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function describePlace(path: string, section: string): 'page' | 'true' | undefined {
  if (path === section) return 'page';
  // Every page is under the first of them.
  return section !== '/team' && path.startsWith(`${section}/`) ? 'true' : undefined;
}
