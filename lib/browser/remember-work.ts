/** What was typed in an editor and not saved, as a tab keeps it. */
export type KeptWork = {
  readonly version: number;
  readonly draft: Readonly<Record<string, unknown>>;
};

/** Keeps unsaved work on something until the tab is closed; a browser that forbids it just forgets. */
export function rememberWork(kind: string, slug: string | null, kept: KeptWork): void {
  try {
    sessionStorage.setItem(nameKey(kind, slug), JSON.stringify(kept));
  } catch {
    // Full, or forbidden in private browsing: nothing a person can act on.
  }
}

/** The unsaved work that this tab has on something; null when there is none that can be read. */
export function recallWork(kind: string, slug: string | null): KeptWork | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameKey(kind, slug)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Forgets it: it was saved, or given up. */
export function forgetWork(kind: string, slug: string | null): void {
  try {
    sessionStorage.removeItem(nameKey(kind, slug));
  } catch {
    // What cannot be read was never kept.
  }
}

/** Slugs have no capital. */
function nameKey(kind: string, slug: string | null): string {
  return `picbadge-${kind}:${slug ?? 'NEW'}`;
}

function isKept(kept: unknown): kept is KeptWork {
  return isRecord(kept) && typeof kept.version === 'number' && isRecord(kept.draft);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of what was kept that are of the same sort as those of `draft`, and of `draft` the others. */
export function mergeWork<Draft extends object>(draft: Draft, kept: KeptWork['draft']): Draft {
  const isAlike = (one: unknown, other: unknown) =>
    typeof one === typeof other && Array.isArray(one) === Array.isArray(other);
  const merged = Object.entries(draft).map(([name, value]) => {
    const other = kept[name];
    const isText = [value, other].every((one) => one === null || typeof one === 'string');
    return [name, other !== undefined && (isText || isAlike(value, other)) ? other : value];
  });
  return Object.fromEntries(merged) as Draft;
}
