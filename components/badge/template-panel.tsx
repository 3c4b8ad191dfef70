'use client';

import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import { PhotoInput } from '@/components/visual/photo-input';
import { useLoaded } from '@/components/visual/use-loaded';
import type { StudioData } from '@/lib/domain/studio-data';
import styles from './template-panel.module.css';
import type { StudioControls } from './use-studio';

const load = () => import('./badge-tools');

/** Before there is a photo, the button for one; then its tools, fetched while the person looks for it. */
export function TemplatePanel({ studio, data }: { studio: StudioControls; data: StudioData }) {
  const t = useTranslate();
  const { shown, isExpected, placement } = studio;
  const { value: tools } = useLoaded(isExpected ? 'tools' : null, load);
  const hasPhoto = shown !== null && placement !== null;
  return (
    <>
      {/* Hidden with a photo, not taken away: its picker may be open while one arrives otherwise. */}
      <div className={styles.first} hidden={hasPhoto}>
        <PhotoInput tone="primary" onFile={studio.choose}>
          <Icon name="plus" />
          {t('badge.empty.action')}
        </PhotoInput>
        <div className={styles.camera}>
          <PhotoInput tone="camera" onFile={studio.choose}>
            <Icon name="photo" />
            <span className="unseen">{t('badge.empty.camera')}</span>
          </PhotoInput>
        </div>
      </div>
      {hasPhoto && tools && <tools.BadgeTools studio={studio} data={data} placement={placement} />}
    </>
  );
}
