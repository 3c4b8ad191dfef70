import 'server-only';

/** The part of a path after another one, decoded; empty when there is none, or when it is nothing anybody wrote. */
export function partAfter(path: string, before: string): string {
  const parts = path.split('/');
  const at = parts.lastIndexOf(before);
  try {
    return at < 0 ? '' : decodeURIComponent(parts[at + 1] ?? '');
  } catch {
    return '';
  }
}
