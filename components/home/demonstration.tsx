import styles from './demonstration.module.css';

type DemonstrationProps = {
  /** What is seen, in words. */
  label: string;
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
  /** Addresses of the bare portrait, then of badges made of it; the last one stays. */
  pictures: readonly string[];
};

/** A portrait that becomes a picbadge before one's eyes, once, in steps that never slide. */
export function Demonstration({ label, mark, pictures }: DemonstrationProps) {
  return (
    <div className={styles.demonstration} role="img" aria-label={label}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <path d={mark} />
      </svg>
      <div className={styles.circle}>
        {pictures.map((address, index) => (
          // biome-ignore lint/performance/noImgElement: already the right size, and never to be resized
          <img
            key={address}
            src={address}
            width={480}
            height={480}
            alt=""
            decoding="async"
            fetchPriority={index === 0 ? 'high' : 'low'}
          />
        ))}
      </div>
    </div>
  );
}
