import table from './table.module.css';

type FactsListProps = {
  label: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** What to say while there is no row. */
  none: string;
};

/** A list as it was sent. */
export function FactsList({ label, columns, rows, none }: FactsListProps) {
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <table className={table.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, index) => (
              <td key={columns[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
