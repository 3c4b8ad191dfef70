import type { TerritoryGuides } from '@/lib/domain/list-guides';
import type { Translate } from '@/lib/domain/messages';
import styles from './guide-list.module.css';

/** Who leads the campaign near one's home, for those who agreed to be named. */
export function GuideList({ places, t }: { places: readonly TerritoryGuides[]; t: Translate }) {
  if (places.length === 0) return null;
  return (
    <section className={styles.guides} aria-labelledby="guides">
      <h2 id="guides">{t('agenda.guides.title')}</h2>
      {places.map(({ territory, areas }) => (
        <div key={territory ?? ''}>
          {territory && <h3>{territory}</h3>}
          <ul>
            {areas.map(({ name, guides }) => (
              <li key={name}>
                <b>{name}</b>
                {guides.map((guide) => (
                  <span key={`${guide.name} ${guide.role}`}>
                    {guide.name} <small>{t(`agenda.guides.${guide.role}`)}</small>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
