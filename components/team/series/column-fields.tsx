import { SelectField } from '../select-field';
import styles from './column-fields.module.css';

type ColumnFieldsProps = {
  fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly column: number | null;
  }[];
  columns: readonly { readonly value: string; readonly name: string }[];
};

/** For each thing that varies, the column that fills it. */
export function ColumnFields({ fields, columns }: ColumnFieldsProps) {
  return (
    <div className={styles.fields}>
      {fields.map(({ name, label, column }) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          options={columns}
          defaultValue={column === null ? '' : String(column)}
        />
      ))}
    </div>
  );
}
