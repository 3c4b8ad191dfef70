import styles from './site-footer.module.css';
import type { SiteLink } from './site-nav';

type SiteFooterProps = {
  notice: string;
  privacy: string;
  madeWith: string;
  about: string;
  links: readonly SiteLink[];
};

/** The foot of every page: what is promised, what is owed, and where it is said at length. */
export function SiteFooter({ notice, privacy, madeWith, about, links }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <nav aria-label={about}>
        {links.map(({ href, name }) => (
          <a key={href} href={href}>
            {name}
          </a>
        ))}
      </nav>
      <p>{privacy}</p>
      <p>{notice}</p>
      <p>{madeWith}</p>
    </footer>
  );
}
