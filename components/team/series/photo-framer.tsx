'use client';

import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/domain/form-state';
import type { Framing } from '@/lib/domain/series/framing';
import dialog from '../dialog-button.module.css';
import styles from './photo-framer.module.css';
import { PhotoStage } from './photo-stage';

type PhotoFramerProps = Framing & { place: FormAction };

/** Every photo of a series; each opens where it is moved. */
export function PhotoFramer({ photos, ...stage }: PhotoFramerProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<string | null>(null);
  const photo = photos.find(({ key }) => key === chosen);
  const address = (key: string) => `/team/series/${stage.id}/photos/${encodeURIComponent(key)}`;
  return (
    <>
      <ul className={styles.photos}>
        {photos.map(({ key, placement }) => (
          <li key={key}>
            <button
              type="button"
              aria-label={t('team.series.check.frame', { photo: key })}
              onClick={() => setChosen(key)}
            >
              {/* biome-ignore lint/performance/noImgElement: already small, and never to be resized */}
              <img src={`${address(key)}?small`} width={96} height={96} alt="" loading="lazy" />
              <span>{key}</span>
              {placement && <strong>{t('team.series.check.framed')}</strong>}
            </button>
          </li>
        ))}
      </ul>
      <ModalOverlay
        className={dialog.overlay ?? ''}
        isOpen={photo !== undefined}
        onOpenChange={(isOpen) => isOpen || setChosen(null)}
        isDismissable
      >
        <Modal className={dialog.modal ?? ''}>
          <Dialog className={dialog.dialog ?? ''}>
            <Heading slot="title" level={2} className={styles.name ?? ''}>
              {photo?.key}
            </Heading>
            {photo && (
              <PhotoStage {...stage} photo={photo} address={address(photo.key)} key={photo.key} />
            )}
            <div>
              <Button tone="quiet" onClick={() => setChosen(null)}>
                {t('team.series.check.close')}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
