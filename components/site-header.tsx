import styles from './site-header.module.css';
import { type SiteLink, SiteNav } from './site-nav';

type SiteHeaderProps = {
  name: string;
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
  home: string;
  skip: string;
  menu: string;
  links: readonly SiteLink[];
};

/** The top of every page: the campaign, and the site's sections. */
export function SiteHeader({ name, mark, home, skip, menu, links }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <a className="skip-link" href="#content">
        {skip}
      </a>
      <a className={styles.name} href="/" aria-label={`${name} – ${home}`}>
        <svg width="30" height="30" viewBox="0 0 100 100" aria-hidden="true">
          <path d={mark} />
        </svg>
        <span>{name}</span>
      </a>
      <SiteNav label={menu} links={links} />
    </header>
  );
}
