import type { FormAction } from '@/lib/domain/form-state';
import { SignOut } from './sign-out';
import styles from './team-header.module.css';
import { type TeamLink, TeamNav } from './team-nav';

type TeamHeaderProps = {
  campaign: string;
  area: string;
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
  menu: string;
  skip: string;
  links: readonly TeamLink[];
  site: string;
  signOut: { text: string; action: FormAction };
};

/** The top of every page of the team: whose room this is, its sections, and the way out. */
export function TeamHeader(props: TeamHeaderProps) {
  const { campaign, area, mark, menu, skip, links, site, signOut } = props;
  return (
    <header className={styles.header}>
      <a className="skip-link" href="#content">
        {skip}
      </a>
      <a className={styles.name} href="/team">
        <svg width="34" height="34" viewBox="0 0 100 100" aria-hidden="true">
          <path d={mark} />
        </svg>
        <span>
          <strong>{area}</strong> <span>{campaign}</span>
        </span>
      </a>
      <TeamNav label={menu} links={links} />
      <div className={styles.out}>
        <a className={styles.site} href="/">
          {site}
        </a>
        <SignOut {...signOut} />
      </div>
    </header>
  );
}
