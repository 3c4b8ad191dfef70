import styles from './list-preview.module.css';

type ListPreviewProps = {
  title: string;
  line: string;
  header: readonly string[];
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

/** The first rows of a list, as they were read. */
export function ListPreview({ title, line, header, rows }: ListPreviewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is moved by keys
    <section className={styles.frame} aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{line}</th>
            {header.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
              <th scope="col" key={column}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <th scope="row">{row.line}</th>
              {header.map((name, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                <td key={`${name} ${column}`}>{row.cells[column] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
