'use client';

import styles from './reach-fields.module.css';
import { useFormState } from './team-form';

/** What the fields of a person's territories say. */
export type ReachWords = {
  readonly label: string;
  /** Null for who may list people of some territories only. */
  readonly everywhere: string | null;
  readonly some: string;
  readonly territories: readonly { readonly code: string; readonly name: string }[];
};

type ReachFieldsProps = { words: ReachWords; territories?: readonly string[] | undefined };

/** Chooses the whole campaign, or some of its territories. */
export function ReachFields({ words, territories }: ReachFieldsProps) {
  const { values } = useFormState();
  const everywhere = words.everywhere !== null && (territories?.length ?? 0) === 0;
  const reach = values.reach?.[0] ?? (everywhere ? 'everywhere' : 'some');
  const places = values.reach ? (values.territories ?? []) : (territories ?? []);
  return (
    <fieldset className={styles.reach}>
      <legend>{words.label}</legend>
      {words.everywhere === null ? (
        <input type="hidden" name="reach" value="some" />
      ) : (
        <>
          <Choice value="everywhere" name={words.everywhere} reach={reach} />
          <Choice value="some" name={words.some} reach={reach} />
        </>
      )}
      <div className={styles.places}>
        {words.territories.map(({ code, name }) => (
          <label key={code}>
            <input
              type="checkbox"
              name="territories"
              value={code}
              defaultChecked={places.includes(code)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Choice({ value, name, reach }: { value: string; name: string; reach: string }) {
  return (
    <label>
      <input type="radio" name="reach" value={value} defaultChecked={value === reach} />
      <span>{name}</span>
    </label>
  );
}
