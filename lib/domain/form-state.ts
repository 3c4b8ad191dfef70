/** What a form of the team shows after it was sent. */
export type FormState = {
  readonly status: 'idle' | 'done' | 'refused';
  /** What to say of it; empty when there is nothing to say. */
  readonly sentence: string;
  /** What was typed, secrets apart, so that nothing is typed twice. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** A link to hand over, shown this once. */
  readonly link: string | null;
};

/** A form that was not sent yet. */
export const IDLE: FormState = { status: 'idle', sentence: '', values: {}, link: null };

/** A server action as forms call it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Fields that are never shown again. */
const SECRETS = new Set(['passphrase', 'current', 'token']);

/** What was typed in a form, secrets and files apart; the framework's own fields begin with a dollar sign. */
export function keepValues(form: FormData): FormState['values'] {
  const names = [...new Set(form.keys())].filter(
    (name) => !SECRETS.has(name) && !name.startsWith('$'),
  );
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]),
  );
}
