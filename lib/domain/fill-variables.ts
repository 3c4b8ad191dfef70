import type { Territory } from './campaign';

/** The forms of a place that texts may ask for; none of them is ever built by code. */
export type PlaceForms = Pick<Territory, 'name' | 'withArticle' | 'in' | 'of'> & {
  readonly code?: string;
};

/** What variables stand for; those that are absent or empty have no value. */
export type Variables = Readonly<Record<string, string | undefined>>;

const VARIABLE = /\{([\w.-]+)\}/g;

/** Replaces each `{variable}`; null when one of them has no value. */
export function fillVariables(pattern: string, variables: Variables): string | null {
  let isComplete = true;
  const filled = pattern.replace(VARIABLE, (_, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : '';
    if (!value) isComplete = false;
    return value ?? '';
  });
  return isComplete ? filled : null;
}

/** The variables a text names, in its order, without their braces. */
export function listVariables(pattern: string): string[] {
  return [...pattern.matchAll(VARIABLE)].map(([, name]) => name ?? '');
}

/** The variables of a place, such as `{departement.in}`. */
export function describePlace(place: PlaceForms | null): Variables {
  return {
    'departement.code': place?.code,
    'departement.name': place?.name,
    'departement.in': place?.in,
    'departement.of': place?.of,
    'departement.withArticle': place?.withArticle,
  };
}
