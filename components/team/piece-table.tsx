import type { FormAction } from '@/lib/domain/form-state';
import styles from './piece-table.module.css';
import table from './table.module.css';
import { TeamForm } from './team-form';

type Line = {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly words: string;
  readonly notes: readonly string[];
  readonly version: number;
  readonly next: 'publish' | 'withdraw' | null;
};

type PieceTableProps = {
  lines: readonly Line[];
  words: Readonly<
    Record<'title' | 'what' | 'standing' | 'actions' | 'publish' | 'withdraw', string>
  >;
  /** Names what a button does to a piece, for those who hear it alone. */
  nameAction: (action: 'publish' | 'withdraw', title: string) => string;
  /** What one tap does; null for who may not publish. */
  actions: Readonly<Record<'publish' | 'withdraw', FormAction>> | null;
};

/** Pieces without pictures: what each is called, how it stands, and the one thing to do about it. */
export function PieceTable({ lines, words, nameAction, actions }: PieceTableProps) {
  return (
    <table className={table.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.standing}</th>
          <th scope="col">
            <span className="unseen">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ slug, title, href, notes, next, version, ...line }) => (
          <tr key={slug}>
            <td className={table.words}>
              <a className={styles.title} href={href}>
                {title}
              </a>
              {notes.map((note) => (
                <span key={note} className={styles.note}>
                  {note}
                </span>
              ))}
            </td>
            <td className={table.words}>{line.words}</td>
            <td className={styles.next}>
              {actions && next && (
                <TeamForm
                  action={actions[next]}
                  submit={words[next]}
                  label={nameAction(next, title)}
                  tone="outline"
                >
                  <input type="hidden" name="slug" value={slug} />
                  <input type="hidden" name="version" value={version} />
                </TeamForm>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
