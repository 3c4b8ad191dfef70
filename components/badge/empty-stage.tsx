'use client';

import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import { PhotoInput } from '@/components/visual/photo-input';
import styles from './empty-stage.module.css';

/**
 * Before there is a photo: the whole stage is the button. It is then hidden rather than taken away: its
 * picker may still be open, and a file chosen for an input that has left the page reaches nobody.
 */
export function EmptyStage(props: {
  isHidden: boolean;
  isLoading: boolean;
  onFile: (file: File) => void;
}) {
  const t = useTranslate();
  return (
    <div className={styles.frame} hidden={props.isHidden}>
      <PhotoInput tone="stage" onFile={props.onFile}>
        <span className={styles.plus} data-loading={props.isLoading}>
          <Icon name="plus" size={96} />
        </span>
        <span className={styles.action}>
          {props.isLoading ? t('badge.empty.loading') : t('badge.empty.action')}
        </span>
        <span className={styles.hint}>{t('badge.empty.drop')}</span>
      </PhotoInput>
    </div>
  );
}
