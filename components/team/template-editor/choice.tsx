import { useId } from 'react';
import styles from './fields.module.css';

type ChoiceProps<Value extends string> = {
  label: string;
  options: readonly { readonly value: Value; readonly name: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** A few things of which one is chosen, all of them seen. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={`${styles.group} ${styles.choice}`}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
