import styles from './batch-list.module.css';
import { MailState } from './mail-state';

type BatchListProps = {
  batches: readonly {
    readonly id: string;
    readonly title: string;
    readonly at: string;
    readonly when: string;
    readonly href: string;
    readonly label: string;
    readonly counts: readonly { readonly state: string; readonly words: string }[];
  }[];
  details: string;
};

/** What relays were told of lately, and what became of the mails. */
export function BatchList({ batches, details }: BatchListProps) {
  return (
    <ul className={styles.batches}>
      {batches.map(({ id, title, at, when, href, label, counts }) => (
        <li key={id}>
          <div>
            <h3>{title}</h3>
            <time dateTime={at}>{when}</time>
          </div>
          <div className={styles.counts}>
            {counts.map(({ state, words }) => (
              <MailState key={state} state={state}>
                {words}
              </MailState>
            ))}
          </div>
          <a href={href} aria-label={label}>
            {details}
          </a>
        </li>
      ))}
    </ul>
  );
}
