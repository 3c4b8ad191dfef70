import { useSyncExternalStore } from 'react';
import { useTranslate } from '@/components/messages';
import { type FormState, keepValues } from '@/lib/domain/form-state';

type Action<State> = (state: State, form: FormData) => Promise<State>;

const never = () => () => {};

/**
 * An action that a dead network does not take the page away with: what was typed stays, and a sentence says what to do.
 * Until scripts run it is the server's own action, so that the form works without them.
 */
export function useLastingAction<State extends FormState>(action: Action<State>): Action<State> {
  const t = useTranslate();
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isAwake) return action;
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      // What has a digest is the framework's own word: another page, or an error that the server knows of.
      if (error instanceof Object && 'digest' in error) throw error;
      const sentence = t('refusals.network-missing');
      return { ...state, status: 'refused', sentence, values: keepValues(form), link: null };
    }
  };
}
