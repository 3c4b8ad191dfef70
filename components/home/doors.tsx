import styles from './doors.module.css';

type Door = { readonly href: string; readonly title: string; readonly text: string };

/** The ways into the site, each a large block of the campaign's colours. */
export function Doors(props: { title: string; mark: string; doors: readonly Door[] }) {
  return (
    <nav className={styles.doors} aria-label={props.title}>
      {props.doors.map(({ href, title, text }) => (
        <a key={href} href={href}>
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <path d={props.mark} />
          </svg>
          <b>{title}</b>
          <span>{text}</span>
        </a>
      ))}
    </nav>
  );
}
