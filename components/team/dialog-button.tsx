'use client';

import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog-button.module.css';

type DialogButtonProps = {
  /** What the button shows, and its whole name when that says too little. */
  text: string;
  label: string;
  title: string;
  close: string;
  /** A dialog that asks before something that cannot be undone. */
  isAlert?: boolean;
  children: ReactNode;
};

/** A button that opens a dialog, which keeps the focus while it is open and gives it back. */
export function DialogButton(props: DialogButtonProps) {
  const { text, label, title, close, isAlert = false, children } = props;
  return (
    <DialogTrigger>
      <Button className={styles.trigger ?? ''} aria-label={label}>
        {text}
      </Button>
      <ModalOverlay className={styles.overlay ?? ''} isDismissable={!isAlert}>
        <Modal className={styles.modal ?? ''}>
          <Dialog className={styles.dialog ?? ''} role={isAlert ? 'alertdialog' : 'dialog'}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
            <Button slot="close" className={styles.close ?? ''}>
              {close}
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
