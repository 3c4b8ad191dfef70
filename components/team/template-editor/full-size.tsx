'use client';

import type { CSSProperties } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslate } from '@/components/messages';
import type { Portrait } from '@/lib/browser/load-portrait';
import dialog from '../dialog-button.module.css';
import { FrameCanvas } from './frame-canvas';
import styles from './full-size.module.css';
import type { Look } from './use-look';

/** Opens the picture at its true size, which scrolls where the screen is smaller. */
export function FullSize({ look, portrait }: { look: Look; portrait: Portrait }) {
  const t = useTranslate();
  const { width } = look.format;
  return (
    <DialogTrigger>
      <Button className={dialog.trigger ?? ''}>{t('team.editor.previews.full')}</Button>
      <ModalOverlay className={dialog.overlay ?? ''} isDismissable>
        <Modal className={styles.modal ?? ''}>
          <Dialog className={styles.dialog ?? ''}>
            <Heading slot="title" level={2}>
              {t('team.editor.previews.fullTitle')}
            </Heading>
            <section
              className={styles.picture}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than the screen is scrolled by keys
              tabIndex={0}
              aria-label={t('team.editor.previews.fullTitle')}
            >
              <div style={{ '--width': `${width}px` } as CSSProperties}>
                <FrameCanvas look={look} portrait={portrait} width={width} isStage />
              </div>
            </section>
            <Button slot="close" className={dialog.close ?? ''}>
              {t('team.editor.previews.close')}
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
