import styles from './empty-list.module.css';

/** Where a list has nothing to show: why, and what to do about it. */
export function EmptyList({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
