import type { FormAction } from '@/lib/domain/form-state';
import { DialogButton } from './dialog-button';
import styles from './member-table.module.css';
import { type RightsWords, RoleFields } from './role-fields';
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
      | 'title'
      | 'name'
      | 'role'
      | 'awaited'
      | 'you'
      | 'change'
      | 'remove'
      | 'close'
      | 'save'
      | 'keep'
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
  const id = <input type="hidden" name="id" value={row.id} />;
  return (
    <div className={table.actions}>
      <DialogButton text={words.change} label={row.change} title={row.name} close={words.close}>
        <TeamForm action={actions.change} submit={words.save}>
          {id}
          <RoleFields words={rights} role={row.role} territories={row.territories} />
        </TeamForm>
        <section className={styles.link}>
          <h3>{words.newLink}</h3>
          <p>{row.isAwaited ? words.newLinkAwaited : words.newLinkReset}</p>
          <TeamForm
            action={actions.makeLink}
            submit={words.newLinkAction}
            tone="outline"
            handOver={handOver}
          >
            {id}
          </TeamForm>
        </section>
      </DialogButton>
      <DialogButton
        text={words.remove}
        label={row.remove}
        title={row.remove}
        close={words.keep}
        isAlert
      >
        <p>{row.confirm}</p>
        <TeamForm action={actions.remove} submit={words.remove}>
          {id}
        </TeamForm>
      </DialogButton>
    </div>
  );
}
