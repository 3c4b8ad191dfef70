import type { CSSProperties } from 'react';
import styles from './slider.module.css';

type SliderProps = {
  label: string;
  /** What the value is in words, such as « 120 % »: shown, and read aloud. */
  reading: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** Where the coloured part of the track begins; the least value when not said. */
  origin?: number;
  onChange: (value: number) => void;
  /** The hand is off the slider: the change is whole. */
  onSettle: () => void;
};

/** A range with its name and its value in words. */
export function Slider({ label, reading, value, origin, ...props }: SliderProps) {
  const { onChange, onSettle, ...range } = props;
  const share = (at: number) => (at - range.min) / (range.max - range.min);
  const ends = [share(origin ?? range.min), share(value)];
  const coloured = { '--from': Math.min(...ends), '--to': Math.max(...ends) };
  return (
    <label className={styles.slider}>
      <span className={styles.label}>{label}</span>
      <span className={styles.reading} aria-hidden="true">
        {reading}
      </span>
      <input
        type="range"
        {...range}
        value={value}
        style={coloured as CSSProperties}
        aria-valuetext={reading}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        onPointerUp={onSettle}
        onKeyUp={onSettle}
        onBlur={onSettle}
      />
    </label>
  );
}
