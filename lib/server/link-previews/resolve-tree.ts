import 'server-only';
import { isValidElement, type ReactNode } from 'react';
import { cleanText } from '@/lib/domain/clean-text';
import { findMissingCharacters, type GlyphTable } from '@/lib/render/glyph-table';

/** A drawing with its components called: plain data that can be hashed, then painted. */
export type Tree = { readonly type: string; readonly props: Readonly<Record<string, unknown>> };
type Branch = Tree | string | Branch[];

/**
 * Calls a drawing's components down to plain elements. Texts keep what `table` can draw and nothing
 * else: @vercel/og fetches from the internet the letters and emoji that its fonts lack.
 */
export function resolveTree(node: ReactNode, table: GlyphTable): Branch {
  if (Array.isArray(node)) return node.map((inner) => resolveTree(inner, table));
  if (typeof node === 'string' || typeof node === 'number') return keepDrawable(`${node}`, table);
  if (!isValidElement<{ children?: ReactNode }>(node)) return [];
  const { type, props } = node;
  if (typeof type === 'function') {
    return resolveTree((type as (given: typeof props) => ReactNode)(props), table);
  }
  if (typeof type !== 'string') return resolveTree(props.children, table);
  const { children, ...rest } = props;
  if (children === undefined) return { type, props: rest };
  return { type, props: { ...rest, children: resolveTree(children, table) } };
}

/** A text without the characters that a font lacks. */
export function keepDrawable(text: string, table: GlyphTable): string {
  const cleaned = cleanText(text);
  const missing = new Set(findMissingCharacters(table, cleaned));
  return cleanText([...cleaned].filter((character) => !missing.has(character)).join(''));
}
