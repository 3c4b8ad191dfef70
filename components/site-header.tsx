import styles from './site-header.module.css';

type SiteHeaderProps = {
  name: string;
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
  home: string;
  skip: string;
  links: readonly { href: string; name: string }[];
};

/** Plain links: a page here is light enough to be loaded whole, and the router is not. */
export function SiteHeader({ name, mark, home, skip, links }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        {skip}
      </a>
      <a className={styles.name} href="/" aria-label={`${name} – ${home}`}>
        <svg width="30" height="30" viewBox="0 0 100 100" aria-hidden="true">
          <path d={mark} />
        </svg>
        <span>{name}</span>
      </a>
      <nav>
        {links.map((link) => (
          <a key={link.href} href={link.href}>
            {link.name}
          </a>
        ))}
      </nav>
    </header>
  );
}
