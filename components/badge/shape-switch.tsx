'use client';

import { useTranslate } from '@/components/messages';
import styles from './shape-switch.module.css';

/** How the stage is cropped for the eye: round as most networks do, or the whole square. */
export function ShapeSwitch(props: { isRound: boolean; onChange: (isRound: boolean) => void }) {
  const t = useTranslate();
  const shapes = [
    { name: t('badge.shape.round'), isRound: true },
    { name: t('badge.shape.square'), isRound: false },
  ];
  return (
    <fieldset className={styles.switch}>
      <legend className="unseen">{t('badge.shape.title')}</legend>
      {shapes.map(({ name, isRound }) => (
        <label key={name}>
          <input
            type="radio"
            name="shape"
            checked={props.isRound === isRound}
            onChange={() => props.onChange(isRound)}
          />
          <span data-round={isRound}>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
