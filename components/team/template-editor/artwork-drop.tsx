'use client';

import { type DragEvent, useId, useState } from 'react';
import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import type { TakenArtwork } from '@/lib/domain/draft';
import styles from './artwork-drop.module.css';
import { UploadList } from './upload-list';
import { useUploads } from './use-uploads';

const ACCEPT = 'image/png,image/webp,image/avif,image/svg+xml,.png,.webp,.avif,.svg';

type ArtworkDropProps = {
  /** Where files are sent. */
  address: string;
  /** large where nothing is there yet; small beside what is. */
  size: 'large' | 'small';
  onTaken: (taken: TakenArtwork, name: string) => void;
};

/** Takes one or many artworks, dropped or chosen, and sends them; each refusal is said in its own sentence. */
export function ArtworkDrop({ address, size, onTaken }: ArtworkDropProps) {
  const t = useTranslate();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { uploads, send } = useUploads(address, onTaken);
  const hover = (isNow: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isNow);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for everyone
    <div
      className={styles.drop}
      data-size={size}
      data-over={isOver}
      onDragOver={hover(true)}
      onDragLeave={hover(false)}
      onDrop={drop}
    >
      <div className={styles.target}>
        <input
          id={id}
          type="file"
          multiple
          accept={ACCEPT}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            send([...(currentTarget.files ?? [])]);
            // The same file may be chosen again once it is mended.
            currentTarget.value = '';
          }}
        />
        <label htmlFor={id}>
          <Icon name="plus" />
          <span>{t(`team.editor.drop.${size}`)}</span>
        </label>
        <p id={`${id}-hint`}>{t(`team.editor.drop.${size}Hint`)}</p>
      </div>
      <UploadList uploads={uploads} />
    </div>
  );
}
