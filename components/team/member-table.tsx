import type { FormAction } from '@/lib/domain/form-state';
import styles from './member-table.module.css';
import { type RightsWords, RoleFields } from './role-fields';
import { RowActions, type RowActionWord } from './row-actions';
import table from './table.module.css';
import { type HandOverWords, TeamForm } from './team-form';

type MemberRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly territories: readonly string[];
  readonly isAwaited: boolean;
  readonly isReader: boolean;
  readonly roleName: string;
  readonly places: string;
  readonly change: string;
  readonly remove: string;
  readonly confirm: string;
};

type MemberTableProps = {
  rows: readonly MemberRow[];
  words: Readonly<
    Record<
      | RowActionWord
      | 'title'
      | 'name'
      | 'role'
      | 'awaited'
      | 'you'
      | 'newLink'
      | 'newLinkAction'
      | 'newLinkAwaited'
      | 'newLinkReset',
      string
    >
  >;
  rights: RightsWords;
  handOver: HandOverWords;
  actions: Readonly<Record<'change' | 'makeLink' | 'remove', FormAction>>;
};

/** The people of the team, and what may be done about each. */
export function MemberTable({ rows, words, ...about }: MemberTableProps) {
  return (
    <table className={table.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">
            <span className="unseen">{words.change}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <span className={table.strong}>{row.name}</span>{' '}
              {row.isReader && <span className={table.pill}>{words.you}</span>}
              {row.isAwaited && <span className={table.pill}>{words.awaited}</span>}
              <br />
              <span className={table.soft}>{row.email}</span>
            </td>
            <td>
              {row.roleName}
              {row.places && (
                <>
                  <br />
                  <span className={table.soft}>{row.places}</span>
                </>
              )}
            </td>
            <td>
              <MemberActions row={row} words={words} {...about} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type MemberActionsProps = Omit<MemberTableProps, 'rows'> & { row: MemberRow };

function MemberActions({ row, words, rights, handOver, actions }: MemberActionsProps) {
  const meant = <input type="hidden" name="id" value={row.id} />;
  const link = (
    <section className={styles.link}>
      <h3>{words.newLink}</h3>
      <p>{row.isAwaited ? words.newLinkAwaited : words.newLinkReset}</p>
      <TeamForm
        action={actions.makeLink}
        submit={words.newLinkAction}
        tone="outline"
        handOver={handOver}
      >
        {meant}
      </TeamForm>
    </section>
  );
  return (
    <RowActions title={row.name} {...{ words, row, actions, meant }} more={link}>
      <RoleFields words={rights} role={row.role} territories={row.territories} />
    </RowActions>
  );
}
