/** What one has made of posts, by post and network; gone with the tab. */
type Edits = Readonly<Record<string, string>>;

const KEY = 'picbadge-posts';

/** Keeps one post's edited texts until the tab is closed: opening a network may cost the page its life. */
export function rememberEdits(post: string, edits: Edits): void {
  try {
    const others = readAll();
    sessionStorage.setItem(KEY, JSON.stringify({ ...others, [post]: edits }));
  } catch {
    // Full, or forbidden in private browsing: nothing a person can act on.
  }
}

/** The edited texts of a post, by network; none when they cannot be read. */
export function recallEdits(post: string): Edits {
  try {
    const edits = readAll()[post];
    if (typeof edits !== 'object' || edits === null) return {};
    const texts = Object.entries(edits).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts) as Edits;
  } catch {
    return {};
  }
}

/** Forgets every edited text. */
export function forgetEdits(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // What cannot be read was never kept.
  }
}

function readAll(): Record<string, unknown> {
  const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}
