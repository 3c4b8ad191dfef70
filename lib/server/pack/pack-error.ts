import 'server-only';
import type { z } from 'zod';
import type { Refusal } from '@/lib/domain/refusal';

/** A pack that cannot be used: which file, where in it, and what was expected, a line each. */
export class PackError extends Error {
  constructor(
    file: string,
    problems: readonly string[],
    /** What a team is told that made the same in the editor; null where no editor makes it. */
    readonly refusal: Refusal | null = null,
  ) {
    super(problems.map((problem) => `${file}: ${problem}`).join('\n'));
    this.name = 'PackError';
  }
}

/** A zod issue as "path: what was expected". */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const { path, message } = findCause(issue);
  return `${path.length > 0 ? path.join('.') : 'the whole file'}: ${message}`;
}

/** Looks into unions, whose own message says nothing: the reading with the fewest issues was meant. */
function findCause(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const [inner] = listInner(issue).sort((a, b) => a.length - b.length)[0] ?? [];
  return inner ? findCause({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

function listInner(issue: z.core.$ZodIssue): z.core.$ZodIssue[][] {
  if (issue.code === 'invalid_union') return [...issue.errors];
  return issue.code === 'invalid_key' ? [issue.issues] : [];
}
