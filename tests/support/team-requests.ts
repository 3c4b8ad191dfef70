import { execFileSync } from 'node:child_process';

/** Somebody of the team who asks a running site by plain requests. */
export type Asker = {
  readonly url: string;
  readonly session: string;
};

/** The answer to an upload, as its sender reads it. */
export type UploadAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
};

/** Sends a file as the editor does, with other headers where they are given. */
export async function upload(
  { url, session }: Asker,
  path: string,
  body: Uint8Array | ReadableStream,
  headers: Readonly<Record<string, string>> = {},
): Promise<UploadAnswer> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    body: body as BodyInit,
    duplex: 'half',
    headers: {
      origin: url,
      cookie: `picbadge-session=${session}`,
      'x-file-name': 'file.png',
      ...headers,
    },
  } as RequestInit);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Sends the form of a page that holds these words, as a browser without scripts does. */
export async function submitForm(
  { url, session }: Asker,
  path: string,
  ...words: readonly string[]
): Promise<void> {
  const headers = { origin: url, cookie: `picbadge-session=${session}` };
  const html = await (await fetch(`${url}${path}`, { headers })).text();
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => words.every((word) => one.includes(word)));
  if (!form) throw new Error(`Expected a form with ${words.join(', ')}`);
  const body = new FormData();
  for (const [input] of form.matchAll(/<input type="hidden"[^>]*>/g)) {
    body.append(readAttribute(input, 'name'), readAttribute(input, 'value'));
  }
  await (await fetch(`${url}${path}`, { method: 'POST', body, headers })).text();
}

function readAttribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

/** Bytes that a process and all it started hold in memory; what they share counts for each. */
export function readMemory(pid: number): number {
  const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  // Parents come before their children, but for numbers that were used again.
  for (const _ of [1, 2, 3]) {
    for (const [child = 0, parent = 0] of rows) if (family.has(parent)) family.add(child);
  }
  const own = rows.filter(([child = 0]) => family.has(child));
  return own.reduce((sum, [, , kilobytes = 0]) => sum + kilobytes * 1024, 0);
}
