import type { FormAction } from '@/lib/domain/form-state';
import { GuideFields, type GuideWords } from './guide-fields';
import { RowActions, type RowActionWord } from './row-actions';
import table from './table.module.css';

type GuideRow = {
  readonly guide: Parameters<typeof GuideFields>[0]['guide'] & { readonly name: string };
  readonly role: string;
  readonly consent: string;
  readonly isShown: boolean;
  readonly change: string;
  readonly remove: string;
  readonly confirm: string;
};

type GuideTableProps = {
  rows: readonly GuideRow[];
  words: Readonly<
    Record<RowActionWord | 'title' | 'area' | 'name' | 'consent' | 'actions', string>
  >;
  fields: GuideWords;
  actions: Readonly<Record<'change' | 'remove', FormAction>>;
};

/** The people of the pairs, and what may be done about each. */
export function GuideTable({ rows, words, ...about }: GuideTableProps) {
  return (
    <table className={table.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.consent}</th>
          <th scope="col">
            <span className="unseen">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={JSON.stringify(row.guide)}>
            <td className={table.words}>{row.guide.area}</td>
            <td className={table.words}>
              <span className={table.strong}>{row.guide.name}</span>
              <br />
              <span className={table.soft}>{row.role}</span>
            </td>
            <td className={table.words}>
              <span className={row.isShown ? table.soft : table.pill}>{row.consent}</span>
            </td>
            <td>
              <GuideActions row={row} words={words} {...about} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type GuideActionsProps = Omit<GuideTableProps, 'rows'> & { row: GuideRow };

function GuideActions({ row, words, fields, actions }: GuideActionsProps) {
  const meant = <input type="hidden" name="seen" value={JSON.stringify(row.guide)} />;
  return (
    <RowActions title={row.guide.name} {...{ words, row, actions, meant }}>
      <GuideFields words={fields} guide={row.guide} />
    </RowActions>
  );
}
