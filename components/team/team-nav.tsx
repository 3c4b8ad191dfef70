'use client';

import { usePathname } from 'next/navigation';

export type TeamLink = { readonly href: string; readonly name: string };

/** The team's sections; the one being read is marked. */
export function TeamNav({ label, links }: { label: string; links: readonly TeamLink[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      {links.map(({ href, name }) => (
        <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
