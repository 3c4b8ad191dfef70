'use client';

import { useState } from 'react';
import { useTranslate } from '@/components/messages';
import { type Portrait, portraits } from '@/lib/browser/load-portrait';
import type { Draft } from '@/lib/domain/draft';
import { Choice } from './choice';
import { FrameCanvas } from './frame-canvas';
import { FullSize } from './full-size';
import styles from './previews.module.css';
import type { Look, Wording } from './use-look';

/** Widths in CSS px at which networks show an avatar: on a profile, and in a feed. */
const LARGE = 200;
const SMALL = 40;

type PreviewsProps = {
  look: Look;
  /** Networks cut badges to a circle, and show them small. */
  kind: Draft['kind'];
  portrait: Portrait;
  onPortrait: (portrait: Portrait) => void;
  wording: Wording;
  onWording: (wording: Wording) => void;
};

/** The format on six portraits, as networks cut and shrink it; the one that is tapped goes to the stage. */
export function Previews({ look, kind, portrait, onPortrait, wording, onWording }: PreviewsProps) {
  const t = useTranslate();
  const [shape, setShape] = useState<'circle' | 'square'>('circle');
  const isCropped = kind === 'badge' && look.format.width === look.format.height;
  // Without a photo, every portrait is the same picture.
  const shown = look.format.window ? portraits : portraits.slice(0, 1);
  const cut = isCropped ? shape : 'square';
  return (
    <section className={styles.previews} aria-labelledby="previews">
      <h2 id="previews">{t('team.editor.previews.title')}</h2>
      <div className={styles.settings}>
        {isCropped && (
          <Choice
            label={t('team.editor.previews.shape')}
            options={[
              { value: 'circle', name: t('team.editor.previews.circle') },
              { value: 'square', name: t('team.editor.previews.square') },
            ]}
            value={shape}
            onChange={setShape}
          />
        )}
        <Choice
          label={t('team.editor.previews.words')}
          options={[
            { value: 'longest', name: t('team.editor.previews.longest') },
            { value: 'none', name: t('team.editor.previews.none') },
          ]}
          value={wording}
          onChange={onWording}
        />
        {isCropped && (
          <figure>
            <div className={styles.small}>
              {portraits.map((name) => (
                <FrameCanvas
                  key={name}
                  look={look}
                  portrait={name}
                  width={2 * SMALL}
                  className={styles[cut]}
                />
              ))}
            </div>
            <figcaption>{t('team.editor.previews.small')}</figcaption>
          </figure>
        )}
        <FullSize look={look} portrait={portrait} />
      </div>
      <ul className={styles.large}>
        {shown.map((name) => (
          <li key={name}>
            <button type="button" aria-pressed={name === portrait} onClick={() => onPortrait(name)}>
              <FrameCanvas look={look} portrait={name} width={2 * LARGE} className={styles[cut]} />
              <span>
                {t(
                  shown.length > 1 ? `team.editor.portraits.${name}` : 'team.editor.previews.alone',
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
