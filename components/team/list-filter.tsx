import styles from './list-filter.module.css';
import { SelectField } from './select-field';

type ListFilterProps = {
  /** The state that the list shows, kept when it is narrowed. */
  state: string;
  submit: string;
  fields: readonly {
    readonly name: string;
    readonly label: string;
    /** What is chosen while nothing narrows the list. */
    readonly all: string;
    readonly value: string | null;
    readonly options: readonly { readonly value: string; readonly name: string }[];
  }[];
};

/** Narrows a list by what its pieces are about; an address that one can share. */
export function ListFilter({ state, submit, fields }: ListFilterProps) {
  return (
    <form className={styles.filter}>
      <input type="hidden" name="state" value={state} />
      {fields.map(({ name, label, all, value, options }) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          options={[{ value: '', name: all }, ...options]}
          defaultValue={value ?? ''}
        />
      ))}
      <button type="submit">{submit}</button>
    </form>
  );
}
