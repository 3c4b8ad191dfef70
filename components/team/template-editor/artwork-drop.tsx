'use client';

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import { watchDroppedFiles } from '@/lib/browser/watch-dropped-files';
import styles from './artwork-drop.module.css';
import { UploadList } from './upload-list';
import { goalOf } from './use-follow';
import type { Uploading } from './use-uploads';

const ACCEPT = 'image/png,image/webp,image/avif,image/svg+xml,.png,.webp,.avif,.svg';

type ArtworkDropProps = {
  /** large where nothing is there yet; small beside what is. */
  size: 'large' | 'small';
  uploading: Uploading;
};

/** Takes one or many artworks, dropped anywhere in the page or chosen, and sends them; each refusal is said in its own sentence. */
export function ArtworkDrop({ size, uploading: { uploads, send } }: ArtworkDropProps) {
  const t = useTranslate();
  const id = useId();
  const [isOver, setOver] = useState(false);
  // The latest way of sending, for listeners that stay.
  const latest = useRef(send);
  useLayoutEffect(() => {
    latest.current = send;
  });
  useEffect(
    () => watchDroppedFiles({ onOver: setOver, onFiles: (files) => latest.current(files) }),
    [],
  );
  return (
    <div
      id={goalOf({ format: null, about: 'drop' })}
      className={styles.drop}
      data-size={size}
      data-over={isOver}
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
