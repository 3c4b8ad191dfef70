'use client';

import { useState } from 'react';
import { useTranslate } from '@/components/messages';
import { type Portrait, portraits } from '@/lib/browser/load-portrait';
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
  portrait: Portrait;
  onPortrait: (portrait: Portrait) => void;
  wording: Wording;
  onWording: (wording: Wording) => void;
};

/** The format on six portraits, as networks cut and shrink it; the one that is tapped goes to the stage. */
export function Previews({ look, portrait, onPortrait, wording, onWording }: PreviewsProps) {
  const t = useTranslate();
  const [shape, setShape] = useState<'circle' | 'square'>('circle');
  const isSquare = look.format.width === look.format.height;
  const cut = isSquare ? shape : 'square';
  return (
    <section className={styles.previews} aria-labelledby="previews">
      <h2 id="previews">{t('team.editor.previews.title')}</h2>
      <div className={styles.settings}>
        {isSquare && (
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
        {isSquare && (
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
        {portraits.map((name) => (
          <li key={name}>
            <button type="button" aria-pressed={name === portrait} onClick={() => onPortrait(name)}>
              <FrameCanvas look={look} portrait={name} width={2 * LARGE} className={styles[cut]} />
              <span>{t(`team.editor.portraits.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
