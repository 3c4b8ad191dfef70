import type { FormAction } from '@/lib/domain/form-state';
import styles from './piece-cards.module.css';
import { TeamForm } from './team-form';

type Card = {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly picture: string | null;
  readonly alt: string;
  readonly standing: string;
  readonly words: string;
  readonly notes: readonly string[];
  readonly version: number;
  readonly next: 'publish' | 'withdraw' | null;
};

type PieceCardsProps = {
  cards: readonly Card[];
  words: Readonly<Record<'open' | 'publish' | 'withdraw', string>>;
  /** Names a card's own link, for those who hear it alone. */
  nameOpen: (title: string) => string;
  /** What one tap does; null for who may not publish. */
  actions: Readonly<Record<'publish' | 'withdraw', FormAction>> | null;
};

/** Pieces with their pictures, how each stands, and the one thing to do about it. */
export function PieceCards({ cards, words, nameOpen, actions }: PieceCardsProps) {
  return (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <li key={card.slug} data-standing={card.standing}>
          <div className={styles.picture}>
            {card.picture && (
              // biome-ignore lint/performance/noImgElement: already the right size, and never to be resized
              <img src={card.picture} width={280} height={280} alt={card.alt} loading="lazy" />
            )}
          </div>
          <div className={styles.about}>
            <h2>{card.title}</h2>
            <p className={styles.words}>{card.words}</p>
            {card.notes.length > 0 && <p className={styles.notes}>{card.notes.join(' · ')}</p>}
          </div>
          <div className={styles.ways}>
            <a href={card.href} aria-label={nameOpen(card.title)}>
              {words.open}
            </a>
            {actions && card.next && (
              <TeamForm action={actions[card.next]} submit={words[card.next]} tone="outline">
                <input type="hidden" name="slug" value={card.slug} />
                <input type="hidden" name="version" value={card.version} />
              </TeamForm>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
