import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/domain/form-state';
import { DialogButton } from './dialog-button';
import table from './table.module.css';
import { TeamForm } from './team-form';

export type RowActionWord = 'change' | 'remove' | 'save' | 'close' | 'keep';

type RowActionsProps = {
  /** Whose row it is. */
  title: string;
  words: Readonly<Record<RowActionWord, string>>;
  /** What each button does, with the name of the row. */
  row: { readonly change: string; readonly remove: string; readonly confirm: string };
  actions: Readonly<Record<'change' | 'remove', FormAction>>;
  /** Hidden fields that say which row is meant. */
  meant: ReactNode;
  /** The fields that can be corrected. */
  children: ReactNode;
  /** What else stands in the dialog, after them. */
  more?: ReactNode;
};

/** What may be done about a row of people: corrected in a dialog, or removed once that is confirmed. */
export function RowActions({ title, words, row, actions, meant, children, more }: RowActionsProps) {
  return (
    <div className={table.actions}>
      <DialogButton text={words.change} label={row.change} title={title} close={words.close}>
        <TeamForm action={actions.change} submit={words.save}>
          {meant}
          {children}
        </TeamForm>
        {more}
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
          {meant}
        </TeamForm>
      </DialogButton>
    </div>
  );
}
