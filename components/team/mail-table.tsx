import type { FormAction } from '@/lib/domain/form-state';
import { MailState } from './mail-state';
import table from './table.module.css';
import { TeamForm } from './team-form';

type MailTableProps = {
  rows: readonly {
    readonly id: string;
    readonly at: string;
    readonly when: string;
    readonly name: string;
    readonly email: string;
    readonly titles: string;
    readonly state: string;
    readonly stateName: string;
    readonly reason: string;
    /** The name of the button that sends it once more; null where there is none. */
    readonly resend: string | null;
  }[];
  words: Readonly<
    Record<'title' | 'when' | 'who' | 'what' | 'state' | 'actions' | 'resend', string>
  >;
  resend: FormAction;
  /** What the list was asked for, to come back to. */
  query: string;
};

/** Mails to relays: whose, about what, and what became of each. */
export function MailTable({ rows, words, resend, query }: MailTableProps) {
  return (
    <table className={table.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">
            <span className="unseen">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className={table.soft}>
              <time dateTime={row.at}>{row.when}</time>
            </td>
            <td>
              <span className={table.strong}>{row.name}</span>
              {row.email && (
                <>
                  <br />
                  <span className={table.soft}>{row.email}</span>
                </>
              )}
            </td>
            <td className={table.words}>{row.titles}</td>
            <td>
              <MailState state={row.state}>{row.stateName}</MailState>
              {row.reason && (
                <>
                  <br />
                  <span className={table.soft}>{row.reason}</span>
                </>
              )}
            </td>
            <td>
              {row.resend && (
                <TeamForm action={resend} submit={words.resend} label={row.resend} tone="outline">
                  <input type="hidden" name="id" value={row.id} />
                  <input type="hidden" name="query" value={query} />
                </TeamForm>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
