'use client';

import styles from './role-fields.module.css';
import { useFormState } from './team-form';

/** A role in words, and what one may do with it. */
export type RoleChoice = { readonly role: string; readonly name: string; readonly may: string };

/** What a person may be given: roles, and the territories of a referent. */
export type RightsWords = {
  readonly label: string;
  readonly roles: readonly RoleChoice[];
  readonly territoriesLabel: string;
  readonly territories: readonly { readonly code: string; readonly name: string }[];
};

type RoleFieldsProps = {
  words: RightsWords;
  role?: string;
  territories?: readonly string[];
};

/** Chooses a role; territories come along for a referent. */
export function RoleFields({ words, role = 'contributor', territories = [] }: RoleFieldsProps) {
  const { values } = useFormState();
  const chosen = values.role?.[0] ?? role;
  const places = values.role ? (values.territories ?? []) : territories;
  return (
    <div className={styles.rights}>
      <fieldset className={styles.roles}>
        <legend>{words.label}</legend>
        {words.roles.map(({ role, name, may }) => (
          <label key={role}>
            <input type="radio" name="role" value={role} defaultChecked={role === chosen} />
            <span>
              <strong>{name}</strong>
              <span className={styles.may}>{may}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.territories}>
        <legend>{words.territoriesLabel}</legend>
        <div>
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
    </div>
  );
}
