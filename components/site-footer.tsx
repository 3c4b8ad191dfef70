import styles from './site-footer.module.css';

export function SiteFooter(props: { notice: string; privacy: string; madeWith: string }) {
  return (
    <footer className={styles.footer}>
      <p>{props.privacy}</p>
      <p>{props.notice}</p>
      <p>{props.madeWith}</p>
    </footer>
  );
}
