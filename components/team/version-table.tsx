import type { FormAction } from '@/lib/domain/form-state';
import table from './table.module.css';
import { TeamForm } from './team-form';

type VersionRow = {
  readonly version: number;
  readonly when: string;
  readonly who: string;
  readonly marks: readonly string[];
  /** Names what its button does; null where there is nothing to bring back. */
  readonly restore: string | null;
};

type VersionTableProps = {
  slug: string;
  rows: readonly VersionRow[];
  words: Readonly<Record<'title' | 'version' | 'when' | 'who' | 'what', string>>;
  restore: FormAction;
};

/** Every version of a template, the newest first; an older one comes back as one more. */
export function VersionTable({ slug, rows, words, restore }: VersionTableProps) {
  return (
    <table className={table.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.version}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">
            <span className="unseen">{words.what}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.version}>
            <td>
              <span className={table.strong}>{row.version}</span>{' '}
              {row.marks.map((mark) => (
                <span key={mark} className={table.pill}>
                  {mark}
                </span>
              ))}
            </td>
            <td>{row.when}</td>
            <td>{row.who}</td>
            <td>
              {row.restore && (
                <TeamForm action={restore} submit={row.restore} tone="outline">
                  <input type="hidden" name="slug" value={slug} />
                  <input type="hidden" name="version" value={row.version} />
                </TeamForm>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
