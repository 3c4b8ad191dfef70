import styles from './table.module.css';

type Words = Readonly<Record<'when' | 'who' | 'what' | 'subject' | 'details', string>>;
type Row = Words & { readonly id: number; readonly at: string };

/** Lines of the journal: a table on a laptop, one card a line on a phone. */
export function JournalTable(props: { label: string; words: Words; rows: readonly Row[] }) {
  const { label, words, rows } = props;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.subject}</th>
          <th scope="col">{words.details}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, at, when, who, what, subject, details }) => (
          <tr key={id}>
            <td className={styles.soft}>
              <time dateTime={at}>{when}</time>
            </td>
            <td className={`${styles.strong} ${styles.words}`}>{who}</td>
            <td className={styles.words}>{what}</td>
            <td className={styles.words}>{subject}</td>
            <td className={`${styles.soft} ${styles.words}`}>{details}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
