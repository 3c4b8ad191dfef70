import type { AgendaEntry } from '@/lib/domain/agenda-entry';
import type { DayParts } from '@/lib/domain/dates';
import type { Translate } from '@/lib/domain/messages';
import styles from './agenda-list.module.css';
import { WhenOpen } from './clock/when-open';

/** Dates in order, each with its calendar leaf, its file to keep and its badge. */
export function AgendaList({ entries, t }: { entries: readonly AgendaEntry[]; t: Translate }) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} data-past={entry.isPast}>
          <Leaf day={entry.day} />
          <div className={styles.what}>
            <h2>
              {entry.title}
              {entry.isPast && <span className={styles.past}>{t('agenda.past')}</span>}
            </h2>
            <p className={styles.when}>{entry.when}</p>
            {entry.place && <p>{entry.place}</p>}
            {entry.note && <p>{entry.note}</p>}
            <div className={styles.actions}>
              <WhenOpen isQuiet>
                <a href={`/agenda/${entry.id}.ics`} download>
                  {t('agenda.one')}
                </a>
              </WhenOpen>
              {entry.badge && (
                <a href={`/badge/${entry.badge.slug}`}>
                  {t('agenda.badge', { title: entry.badge.title })}
                </a>
              )}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The date as on a calendar's leaf; the whole of it is said beside. */
function Leaf({ day }: { day: DayParts }) {
  return (
    <p className={styles.leaf} aria-hidden="true">
      <span>{day.weekday}</span>
      <b>{day.day}</b>
      <span>{day.month}</span>
      <span>{day.year}</span>
    </p>
  );
}
