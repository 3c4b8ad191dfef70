import type { Placement } from '@/lib/domain/values';

/** What a reload must not lose. The photo is never part of it. */
export type Remembered = {
  readonly placement: Placement | null;
  readonly texts: Readonly<Record<string, string>>;
  readonly territory: string | null;
};

const KEY = 'picbadge';

/** Keeps the choices until the tab is closed; a browser that forbids it just forgets. */
export function remember(choices: Remembered): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Full, or forbidden in private browsing: nothing a person can act on.
  }
}

/** The choices kept in this tab, null when there are none that can be read. */
export function recall(): Remembered | null {
  try {
    return readRemembered(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Forgets the choices. */
export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // What cannot be read was never kept.
  }
}

/** Checks a stored value piece by piece; what does not fit is dropped. */
function readRemembered(stored: unknown): Remembered | null {
  if (!isRecord(stored)) return null;
  const texts = isRecord(stored.texts) ? Object.entries(stored.texts) : [];
  return {
    placement: readPlacement(stored.placement),
    texts: Object.fromEntries(
      texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    territory: typeof stored.territory === 'string' ? stored.territory : null,
  };
}

function readPlacement(stored: unknown): Placement | null {
  if (!isRecord(stored)) return null;
  const { centreX, centreY, zoom, angle } = stored;
  const isWhole = [centreX, centreY, zoom, angle].every(Number.isFinite);
  return isWhole ? ({ centreX, centreY, zoom, angle } as Placement) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
