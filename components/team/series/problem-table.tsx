import table from '../table.module.css';
import styles from './problem-table.module.css';

type ProblemTableProps = {
  words: Readonly<Record<'title' | 'place' | 'reason', string>>;
  problems: readonly { readonly place: string; readonly reason: string }[];
  /** How many more there are; null when all of them are shown. */
  more: string | null;
};

/** The rows that cannot be painted: where each is, and what to do about it. */
export function ProblemTable({ words, problems, more }: ProblemTableProps) {
  return (
    <div className={styles.problems}>
      <table className={table.table} aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ place, reason }) => (
            <tr key={place}>
              <td className={table.strong}>{place}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && <p>{more}</p>}
    </div>
  );
}
