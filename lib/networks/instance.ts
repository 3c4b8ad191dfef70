const HANDLE = /^@[^@]+@(?<host>[^@/]+)$/;
const SCHEME = /^https?:\/\//i;
/** What a URL parser would drop, decode or take for a slash, so that the host would not be the one read. */
const DECEPTIVE = /[\s\p{C}\\]/u;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** At least two labels (RFC 1035), the last of which begins with a letter: no number is an address. */
const HOST = new RegExp(`^(?:${LABEL}\\.)+(?=[a-z])${LABEL}$`);
/** Names of one's own machine or network (RFC 6761 and 6762). */
const NEARBY = /\.(?:localhost|local)$/;
const MAX_HOST = 253;

/**
 * The host of a Mastodon instance out of what a person typed or pasted: a name, the address of a page,
 * or a handle such as @me@mastodon.social. Names in other alphabets come in their ASCII form. Null when
 * it names no public host, or more than a host (a port, an account with its password).
 */
export function readInstance(typed: string): string | null {
  const text = typed.trim();
  if (DECEPTIVE.test(text)) return null;
  const named = HANDLE.exec(text)?.groups?.host ?? text.replace(SCHEME, '');
  const authority = named.split(/[/?#]/, 1)[0] ?? '';
  if (/[@:%[\]]/.test(authority)) return null;
  const host = readHost(authority);
  const isPublic = host.length <= MAX_HOST && HOST.test(host) && !NEARBY.test(host);
  return isPublic ? host : null;
}

function readHost(authority: string): string {
  try {
    return new URL(`https://${authority}`).hostname;
  } catch {
    return '';
  }
}
