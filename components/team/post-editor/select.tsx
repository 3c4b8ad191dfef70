import { Field } from '@/components/ui/field';

type SelectProps<Value extends string> = {
  label: string;
  hint?: string;
  /** What is chosen while nothing is; left out where something always is. */
  none?: string;
  options: readonly { readonly value: Value; readonly name: string }[];
  value: Value | null;
  onChange: (value: Value | null) => void;
};

/** One of a few things, as the browser draws it. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, none, options, value, onChange } = props;
  const choose = (text: string) =>
    onChange(options.find((option) => option.value === text)?.value ?? null);
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          value={value ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
