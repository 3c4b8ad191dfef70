import type { FormAction } from '@/lib/domain/form-state';
import { MailState } from './mail-state';
import { RelayFields, type RelayWords } from './relay-fields';
import { RowActions, type RowActionWord } from './row-actions';
import table from './table.module.css';

type RelayRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly territories: readonly string[];
  readonly consentSource: string;
  readonly consentDay: string;
  readonly places: string;
  readonly consent: string;
  /** When they left by themselves, in words; null while they are listed. */
  readonly left: string | null;
  readonly last: { readonly state: string; readonly name: string } | null;
  readonly mails: string;
  readonly mailsLabel: string;
  readonly isManaged: boolean;
  readonly change: string;
  readonly remove: string;
  readonly confirm: string;
};

type RelayTableProps = {
  rows: readonly RelayRow[];
  words: Readonly<
    Record<
      | RowActionWord
      | 'title'
      | 'name'
      | 'places'
      | 'consent'
      | 'last'
      | 'actions'
      | 'never'
      | 'elsewhere',
      string
    >
  >;
  fields: RelayWords;
  actions: Readonly<Record<'change' | 'remove', FormAction>>;
};

/** The people who get mail, and what may be done about each. */
export function RelayTable({ rows, words, ...about }: RelayTableProps) {
  return (
    <table className={table.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.places}</th>
          <th scope="col">{words.consent}</th>
          <th scope="col">{words.last}</th>
          <th scope="col">
            <span className="unseen">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <span className={table.strong}>{row.name}</span>
              <br />
              <span className={table.soft}>{row.email}</span>
              {row.left && (
                <>
                  <br />
                  <span className={table.pill}>{row.left}</span>
                </>
              )}
            </td>
            <td className={table.words}>{row.places}</td>
            <td className={`${table.soft} ${table.words}`}>{row.consent}</td>
            <td className={table.words}>
              {row.last ? (
                <a href={row.mails} aria-label={`${row.last.name}, ${row.mailsLabel}`}>
                  <MailState state={row.last.state}>{row.last.name}</MailState>
                </a>
              ) : (
                <span className={table.soft}>{words.never}</span>
              )}
            </td>
            <td>
              {row.isManaged ? (
                <RelayActions row={row} words={words} {...about} />
              ) : (
                <span className={`${table.soft} ${table.words}`}>{words.elsewhere}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type RelayActionsProps = Omit<RelayTableProps, 'rows'> & { row: RelayRow };

function RelayActions({ row, words, fields, actions }: RelayActionsProps) {
  const meant = <input type="hidden" name="id" value={row.id} />;
  return (
    <RowActions title={row.name} {...{ words, row, actions, meant }}>
      <RelayFields words={fields} relay={row} />
    </RowActions>
  );
}
