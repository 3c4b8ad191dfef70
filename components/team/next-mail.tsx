import type { FormAction } from '@/lib/domain/form-state';
import styles from './next-mail.module.css';
import { TeamForm } from './team-form';

type NextMailProps = {
  news: readonly { readonly title: string; readonly text: string; readonly isReady: boolean }[];
  words: Readonly<Record<'now' | 'later', string>>;
  /** Null for who may not, and while nothing may leave. */
  hurry: FormAction | null;
};

/** What relays will be told of next, and when. */
export function NextMail({ news, words, hurry }: NextMailProps) {
  return (
    <div className={styles.list}>
      {news.map(({ title, text, isReady }) => (
        <div key={title} className={`${styles.next} ${isReady ? '' : styles.planned}`}>
          <div className={styles.words}>
            {!isReady && <strong>{words.later}</strong>}
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
          {isReady && hurry && <TeamForm action={hurry} submit={words.now} tone="outline" />}
        </div>
      ))}
    </div>
  );
}
