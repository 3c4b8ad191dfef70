'use client';

import { useActionState } from 'react';
import { type FormAction, IDLE } from '@/lib/domain/form-state';
import styles from './team-header.module.css';

/** Ends this browser's session. */
export function SignOut({ text, action }: { text: string; action: FormAction }) {
  const [state, send] = useActionState(action, IDLE);
  return (
    <form action={send}>
      <button type="submit" className={styles.signOut}>
        {text}
      </button>
      <span className="unseen" role="status">
        {state.sentence}
      </span>
    </form>
  );
}
