import type { Draft } from '@/lib/domain/draft';

/** A draft that was not saved, as a tab keeps it: data alone, artwork by its hashes. */
export type KeptDraft = {
  readonly version: number;
  readonly draft: Draft;
  readonly widths: Readonly<Record<string, number>>;
};

const KEY = 'picbadge-template';

/** Keeps an unsaved draft until the tab is closed; a browser that forbids it just forgets. */
export function rememberDraft(slug: string | null, kept: KeptDraft): void {
  try {
    sessionStorage.setItem(nameKey(slug), JSON.stringify(kept));
  } catch {
    // Full, or forbidden in private browsing: nothing a person can act on.
  }
}

/** The unsaved draft that this tab has of a template, null when there is none that can be read. */
export function recallDraft(slug: string | null): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameKey(slug)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Forgets it: it was saved, or given up. */
export function forgetDraft(slug: string | null): void {
  try {
    sessionStorage.removeItem(nameKey(slug));
  } catch {
    // What cannot be read was never kept.
  }
}

/** Names of templates are slugs: none has a capital. */
function nameKey(slug: string | null): string {
  return `${KEY}:${slug ?? 'NEW'}`;
}

/** Looks at what an older page may have written otherwise; the server checks all of it when it is saved. */
function isKept(kept: unknown): kept is KeptDraft {
  if (!isRecord(kept) || !isRecord(kept.draft) || !isRecord(kept.widths)) return false;
  const { title, description, formats } = kept.draft;
  const areTexts = [title, description].every((text) => typeof text === 'string');
  const areFormats =
    isRecord(formats) &&
    Object.values(formats).every((format) => isRecord(format) && Array.isArray(format.slots));
  return typeof kept.version === 'number' && areTexts && areFormats;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
