import styles from './filter-nav.module.css';

type FilterNavProps = {
  label: string;
  links: readonly { readonly href: string; readonly name: string; readonly isCurrent: boolean }[];
};

/** Ways to see some of a list: each is an address that one can share. */
export function FilterNav({ label, links }: FilterNavProps) {
  return (
    <nav className={styles.filters} aria-label={label}>
      {links.map(({ href, name, isCurrent }) => (
        <a key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
