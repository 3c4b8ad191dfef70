/** The slugs of the templates that may be chosen now; null when the network does not say. */
export async function fetchPublished(): Promise<readonly string[] | null> {
  try {
    const response = await fetch('/api/templates');
    const slugs: unknown = response.ok ? await response.json() : null;
    return Array.isArray(slugs) ? slugs : null;
  } catch {
    return null;
  }
}
