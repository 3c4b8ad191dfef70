import styles from './slider.module.css';

type SliderProps = {
  label: string;
  /** What the value is in words, such as « 120 % »: shown, and read aloud. */
  reading: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  /** The hand is off the slider: the change is whole. */
  onSettle: () => void;
};

/** A range with its name and its value in words. */
export function Slider({ label, reading, value, onChange, onSettle, ...range }: SliderProps) {
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
        aria-valuetext={reading}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        onPointerUp={onSettle}
        onKeyUp={onSettle}
        onBlur={onSettle}
      />
    </label>
  );
}
