'use client';

import { usePathname } from 'next/navigation';

export type TeamLink = { readonly href: string; readonly name: string };

/** The team's sections; the one being read is marked, on the pages inside it too. */
export function TeamNav({ label, links }: { label: string; links: readonly TeamLink[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      {links.map(({ href, name }) => (
        <a key={href} href={href} aria-current={markCurrent(path, href)}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** The room's own address begins all the others. */
function markCurrent(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return href !== '/team' && path.startsWith(`${href}/`) ? 'true' : undefined;
}
