'use client';

import { createContext, type ReactNode, type SubmitEvent, useActionState, useContext } from 'react';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { copyText } from '@/lib/browser/copy-text';
import { type FormAction, type FormState, IDLE } from '@/lib/domain/form-state';
import { useHolds } from './form-group';
import styles from './team-form.module.css';
import { useLastingAction } from './use-lasting-action';

/** The words around a link to hand over. */
export type HandOverWords = {
  readonly label: string;
  readonly action: string;
  readonly copied: string;
  readonly refused: string;
};

type TeamFormProps = {
  action: FormAction;
  submit: string;
  /** What the button says while what it began goes on, when that may take long. */
  pending?: string;
  /** What its button is called for those who hear it alone; its words when left out. */
  label?: string;
  tone?: 'primary' | 'outline' | undefined;
  handOver?: HandOverWords;
  /** Wide: its fields are more than a column of lines. Long: its button stays at hand, too. */
  layout?: 'narrow' | 'wide' | 'long';
  /** Asked before anything is sent; false keeps it here. */
  maySend?: (form: FormData) => boolean;
  children?: ReactNode;
};

const StateContext = createContext<FormState>(IDLE);

/** What the form around a field shows since it was sent. */
export function useFormState(): FormState {
  return useContext(StateContext);
}

/** A form of the team: it works before its script has come, and says what came of it above its button. */
export function TeamForm({ action, submit, tone = 'primary', ...props }: TeamFormProps) {
  const { pending = submit, label, handOver, layout = 'narrow', maySend, children } = props;
  const [state, send, isPending] = useActionState(useLastingAction(action), IDLE);
  const holds = useHolds(state);
  const look = (event: SubmitEvent<HTMLFormElement>) => {
    if (isPending || maySend?.(new FormData(event.currentTarget)) === false) event.preventDefault();
  };
  return (
    <form className={styles.form} data-layout={layout} action={send} onSubmit={look} noValidate>
      <StateContext value={state}>{children}</StateContext>
      <Sentence state={holds ? state : IDLE} />
      {state.link && handOver && (
        <CopyField {...handOver} text={state.link} onCopy={copyText} key={state.link} />
      )}
      <div className={styles.end}>
        <Button tone={tone} type="submit" aria-disabled={isPending} aria-label={label}>
          {isPending ? pending : submit}
        </Button>
      </div>
    </form>
  );
}

function Sentence({ state: { status, sentence } }: { state: FormState }) {
  return (
    <div className={styles.said} aria-live="polite">
      {sentence && (
        <p className={status === 'refused' ? styles.refused : styles.done}>{sentence}</p>
      )}
    </div>
  );
}
