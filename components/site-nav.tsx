'use client';

import { usePathname } from 'next/navigation';

export type SiteLink = { readonly href: string; readonly name: string };

/** The site's sections; the one being read is marked. Plain links: the router's weigh more than a page. */
export function SiteNav({ label, links }: { label: string; links: readonly SiteLink[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      {links.map(({ href, name }) => (
        <a key={href} href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function isWithin(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}/`);
}
