import 'server-only';
import type { z } from 'zod';

/** A pack that cannot be used: which file, where in it, and what was expected, a line each. */
export class PackError extends Error {
  constructor(file: string, problems: readonly string[]) {
    super(problems.map((problem) => `${file}: ${problem}`).join('\n'));
    this.name = 'PackError';
  }
}

/** A zod issue as "path: what was expected". */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.length > 0 ? issue.path.join('.') : 'the whole file';
  return `${path}: ${issue.message}`;
}
