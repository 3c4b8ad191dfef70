import styles from './check-list.module.css';

type CheckListProps<Value extends string> = {
  legend: string;
  hint?: string;
  options: readonly { readonly value: Value; readonly name: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
};

/** Several things of which any may be chosen, all of them seen; they stay in their order. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { legend, hint, options, chosen, onChange } = props;
  const toggle = (value: Value, isChosen: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isChosen : chosen.includes(one))),
    );
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {hint && <p>{hint}</p>}
      <div>
        {options.map(({ value, name }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
