import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import type { Draft } from '@/lib/domain/draft';
import { CheckList } from './check-list';
import styles from './checks.module.css';
import type { Note } from './notes';

/** Where the list of what there is to check stands in the page. */
export const CHECKS = 'checks';

type ChecksProps = {
  draft: Draft;
  notes: readonly Note[];
  onFollow: (note: Note) => void;
};

/** What there is to check before a template is published, whatever format is open. */
export function Checks({ draft, notes, onFollow }: ChecksProps) {
  const t = useTranslate();
  return (
    <section className={styles.checks} id={CHECKS} aria-labelledby="checks-title">
      <h2 id="checks-title">{t('team.editor.checks.title')}</h2>
      {notes.length > 0 ? (
        <CheckList draft={draft} notes={notes} onFollow={onFollow} />
      ) : (
        <p className={styles.none}>
          <Icon name="tick" size={22} />
          {t('team.editor.checks.none')}
        </p>
      )}
    </section>
  );
}
