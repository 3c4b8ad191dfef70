import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Post } from '@/lib/domain/post';
import { makeRandom } from './photos';

/** What is said for machines: a pack of noise keeps it, so that it can still be opened. */
const KEPT_KEYS = new Set(
  (
    'id slug code language origin regime kind state order design shape align case font family ' +
    'file style hex path colour background artwork timeZone date start end from until opens territory badge link ' +
    'website facebook twitter email theme template leadsTo networks formats'
  ).split(' '),
);

const SMALL = [...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôûü'];
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÇÉÈÊËÎÏÔÛÜ'];
const DIGITS = [...'0123456789'];

/**
 * Writes the default pack into a folder with every text a person reads replaced by random letters,
 * the same ones for the same seed: a page or badge that still says something had it in its code.
 */
export async function makeNoisePack(targetFolder: string, seed: number): Promise<void> {
  const source = fileURLToPath(new URL('../../campaigns/masseret-2015', import.meta.url));
  await cp(source, targetFolder, { recursive: true });
  const random = makeRandom(seed);
  for (const name of (await readdir(targetFolder, { recursive: true })).sort()) {
    if (!name.endsWith('.json')) continue;
    const file = join(targetFolder, name);
    const pack = JSON.parse(await readFile(file, 'utf8'));
    const noise = replaceTexts(name === 'posts.json' ? simplifyPosts(pack) : pack, random);
    await writeFile(file, `${JSON.stringify(noise, null, 2)}\n`);
  }
}

/** Noise is not in the alphabet of SMS, and a noisy hashtag is none of the campaign's. */
function simplifyPosts({ posts }: { posts: Post[] }) {
  const simple = posts.map(({ variants: { sms: _, ...variants }, networks, ...post }) => ({
    ...post,
    variants,
    networks: networks.filter((network) => network !== 'sms'),
    hashtags: [],
  }));
  return { posts: simple };
}

function replaceTexts(value: unknown, random: () => number): unknown {
  if (typeof value === 'string') return makeNoise(value, random);
  if (Array.isArray(value)) return value.map((inner) => replaceTexts(inner, random));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    KEPT_KEYS.has(key) && isPlain(inner) ? inner : replaceTexts(inner, random),
  ]);
  return Object.fromEntries(entries);
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every(isPlain));
}

/** A text letter by letter; variables such as {departement.in}, blanks and signs stay. */
function makeNoise(text: string, random: () => number): string {
  const pick = (letters: readonly string[]) => letters[Math.floor(random() * letters.length)] ?? '';
  return text.replace(/\{[^}]*\}|./gsu, (character) => {
    if (character.startsWith('{')) return character;
    if (/\p{Lu}/u.test(character)) return pick(CAPITALS);
    if (/\p{L}/u.test(character)) return pick(SMALL);
    return /\p{N}/u.test(character) ? pick(DIGITS) : character;
  });
}
