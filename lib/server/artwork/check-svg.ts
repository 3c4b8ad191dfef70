import 'server-only';
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '@/lib/domain/refusal';

/** The most tags, and the deepest nesting, that a drawing made by people has. */
const MAX_TAGS = 50_000;
const MAX_DEPTH = 100;

/** The most copies (`use`) a drawing may make: each may hold others, and so on. */
const MAX_COPIES = 500;

const SVG = 'http://www.w3.org/2000/svg';

/** What may be referred to: a part of the drawing, or a picture that it holds. */
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpeg|webp|gif);base64,)/i;

/** References in styles and in attributes such as `fill`. */
const REFERENCES = /url\(\s*["']?([^"')]*)/gi;

/**
 * Reads an SVG through before anything draws it. Throws a Refusal: artwork-unreadable for what is no well-formed SVG,
 * artwork-svg-entities for declarations of its own, artwork-svg-links for what lies outside of the file,
 * artwork-svg-complex for more than a drawing has. Scripts and pages inside of it are not drawn, and it is never
 * served: they need no refusal.
 */
export function checkSvg(bytes: Uint8Array): void {
  const text = decode(bytes);
  const parser = new SaxesParser({ xmlns: true });
  const found = { tags: 0, depth: 0, copies: 0 };
  parser.on('error', () => {
    throw new Refusal('artwork-unreadable');
  });
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) throw new Refusal('artwork-svg-entities');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') throw new Refusal('artwork-svg-links');
  });
  parser.on('opentag', (tag) => {
    found.tags++;
    found.depth++;
    if (tag.local === 'use') found.copies++;
    if (found.tags > MAX_TAGS || found.depth > MAX_DEPTH || found.copies > MAX_COPIES) {
      throw new Refusal('artwork-svg-complex');
    }
    checkTag(tag);
  });
  parser.on('closetag', () => {
    found.depth--;
  });
  parser.on('text', checkStyle);
  parser.on('cdata', checkStyle);
  parser.write(text).close();
  if (found.tags === 0) throw new Refusal('artwork-unreadable');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('artwork-unreadable');
  }
}

function checkTag({ uri, local, attributes }: SaxesTagNS): void {
  // A link that one follows, a script that nothing runs, and tags of another kind are not drawn.
  const isDrawn = uri === SVG && local !== 'a' && local !== 'script';
  for (const { local: name, value } of Object.values(attributes) as SaxesAttributeNS[]) {
    if (isDrawn && (name === 'href' || name === 'src')) checkReference(value);
    checkStyle(value);
  }
}

function checkReference(address: string): void {
  if (address.trim() !== '' && !INSIDE.test(address)) throw new Refusal('artwork-svg-links');
}

function checkStyle(text: string): void {
  if (/@import/i.test(text)) throw new Refusal('artwork-svg-links');
  for (const [, address = ''] of text.matchAll(REFERENCES)) checkReference(address);
}
