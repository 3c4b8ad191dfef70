'use client';

import { useEffect, useRef } from 'react';
import { useTranslate } from '@/components/messages';
import styles from './press-picture.module.css';

/** The finished picture, to be pressed at length where an app's browser can save nothing itself. */
export function PressPicture({ address }: { address: string }) {
  const t = useTranslate();
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    figure.current?.scrollIntoView({ block: 'center' });
    figure.current?.focus({ preventScroll: true });
  }, []);
  return (
    <figure ref={figure} className={styles.figure} tabIndex={-1}>
      {/* biome-ignore lint/performance/noImgElement: a picture made on the device, and kept there */}
      <img src={address} width={1080} height={1080} alt={t('badge.save.pressAlt')} />
      <figcaption>{t('badge.save.press')}</figcaption>
    </figure>
  );
}
