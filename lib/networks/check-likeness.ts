import type { Post } from '@/lib/domain/post';
import { listHashtags } from './hashtags';

const VARIABLE = /\{[\w.-]+\}/g;
const WORD = /\p{L}+/gu;
/** Shorter words are mostly articles and prepositions, in any language. */
const SHORTEST = 4;
const MOST_SHARED = 0.5;

/**
 * Pairs of posts that say the same, each as "path: what was shared". Compared are the sets of a text's
 * words of four letters or more, in lower case and without accents, variables and hashtags left out; two
 * posts are too alike when they share more than half of the smaller set.
 */
export function findLookalikes(posts: readonly Post[]): string[] {
  const sets = posts.map(({ text }) => listWords(text));
  return sets.flatMap((words, index) =>
    sets.slice(0, index).flatMap((others, earlier) => {
      const shared = [...words].filter((word) => others.has(word));
      const share = shared.length / Math.min(words.size, others.size);
      if (!(share > MOST_SHARED)) return [];
      const percent = Math.round(share * 100);
      return [`posts.${index}.text: shares ${percent}% of its words with posts.${earlier}`];
    }),
  );
}

function listWords(text: string): Set<string> {
  const plain = listHashtags(text).reduce((rest, tag) => rest.replace(tag, ' '), text);
  const bare = plain.replace(VARIABLE, ' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set((bare.match(WORD) ?? []).filter((word) => word.length >= SHORTEST));
}
