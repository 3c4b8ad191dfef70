import styles from './csv-link.module.css';

/** What a page shows, as a file for a spreadsheet. */
export function CsvLink({ address, children }: { address: string; children: string }) {
  return (
    <a className={styles.csv} href={address} download>
      {children}
    </a>
  );
}
