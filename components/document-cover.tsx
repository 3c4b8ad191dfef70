import styles from './document-cover.module.css';

type DocumentCoverProps = {
  /** Address of the picture of its first page; null where a cover is drawn. */
  picture: string | null;
  title: string;
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
};

/** What a document looks like; its title stands beside, so nothing of it is said twice. */
export function DocumentCover({ picture, title, mark }: DocumentCoverProps) {
  if (picture) {
    return (
      // biome-ignore lint/performance/noImgElement: already the right size, and never to be resized
      <img className={styles.cover} src={picture} width={120} height={170} alt="" loading="lazy" />
    );
  }
  return (
    <div className={styles.cover} data-drawn aria-hidden="true">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <path d={mark} />
      </svg>
      <span>{title}</span>
    </div>
  );
}
