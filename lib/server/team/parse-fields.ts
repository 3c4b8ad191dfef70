import 'server-only';
import type { z } from 'zod';
import { Refusal, type RefusalCode } from '@/lib/domain/refusal';
import fr from '@/messages/fr.json';

/** What a form holds: one value for a name, or several. */
export function readForm(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/** Fields as their schema makes them. Throws the Refusal that the first fault's message names. */
export function parseFields<Schema extends z.ZodType>(
  schema: Schema,
  fields: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const message = parsed.error.issues[0]?.message ?? '';
  throw new Refusal(isRefusalCode(message) ? message : 'form-incomplete');
}

function isRefusalCode(text: string): text is RefusalCode {
  return Object.hasOwn(fr.refusals, text);
}
