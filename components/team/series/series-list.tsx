import styles from './series-list.module.css';

export type SeriesCard = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Whose it is, how many rows, in which formats. */
  readonly about: string;
  readonly until: string;
  readonly open: string;
  readonly openLabel: string;
};

/** Series at work, each with its way there. */
export function SeriesList({ cards }: { cards: readonly SeriesCard[] }) {
  return (
    <ul className={styles.list}>
      {cards.map((card) => (
        <li key={card.id}>
          <div>
            <h3>{card.title}</h3>
            <p>{card.about}</p>
            <p className={styles.until}>{card.until}</p>
          </div>
          <a href={card.href} aria-label={card.openLabel}>
            {card.open}
          </a>
        </li>
      ))}
    </ul>
  );
}
