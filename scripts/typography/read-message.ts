import { OBJECT } from './rule';

/** A message in ICU syntax: its pieces of prose, and the names it takes values and tags from. */
export interface ReadMessage {
  texts: string[];
  names: string[];
}

const ARGUMENT = /^\s*([^\s,{}]+)\s*(?:,\s*(plural|selectordinal|select)\s*,)?/u;
const TAG = /^<\/?(\p{L}[\p{L}\d]*)\/?>/u;

interface Reading {
  source: string;
  at: number;
  texts: string[];
  names: Set<string>;
}

function readUntil(reading: Reading, stop: RegExp): string {
  const length = reading.source.slice(reading.at).search(stop);
  if (length < 0) throw new Error(`unbalanced braces in “${reading.source}”`);
  const text = reading.source.slice(reading.at, reading.at + length);
  reading.at += length;
  return text.trim();
}

function readBranches(reading: Reading): void {
  while (readUntil(reading, /[{}]/) !== '' || reading.source[reading.at] === '{') {
    reading.at += 1;
    readText(reading, '}');
  }
}

function readArgument(reading: Reading): void {
  const [head = '', name = '', type] = ARGUMENT.exec(reading.source.slice(reading.at)) ?? [];
  reading.names.add(name);
  reading.at += head.length;
  if (type) readBranches(reading);
  else readUntil(reading, /}/);
  reading.at += 1;
}

function readQuoted(reading: Reading): string {
  const end = reading.source.indexOf("'", reading.at + 1);
  const stop = end < 0 ? reading.source.length : end;
  const text = reading.source.slice(reading.at + 1, stop);
  reading.at = stop + 1;
  return text;
}

// "l'{name}" is a typewriter apostrophe that silences a value, never a wish to quote a brace.
function isAfterLetter(reading: Reading): boolean {
  return /\p{L}$/u.test(reading.source.slice(0, reading.at));
}

function readTag(reading: Reading): boolean {
  const tag = TAG.exec(reading.source.slice(reading.at));
  if (!tag) return false;
  reading.names.add(`<${tag[1]}>`);
  reading.at += tag[0].length;
  return true;
}

function readPiece(reading: Reading): string {
  const [sign = '', next = ''] = reading.source.slice(reading.at, reading.at + 2);
  if (sign === "'" && /[{}]/.test(next) && !isAfterLetter(reading)) return readQuoted(reading);
  if (readTag(reading)) return '';
  reading.at += 1;
  if (sign !== '{') return sign;
  readArgument(reading);
  return OBJECT;
}

function readText(reading: Reading, end: '}' | undefined): void {
  let text = '';
  while (reading.source[reading.at] !== end) {
    if (reading.at >= reading.source.length || reading.source[reading.at] === '}') {
      throw new Error(`unbalanced braces in “${reading.source}”`);
    }
    text += readPiece(reading);
  }
  reading.at += 1;
  reading.texts.push(end ? text.replaceAll('#', OBJECT) : text);
}

/** Reads a message in ICU syntax; throws when its braces do not match. */
export function readMessage(source: string): ReadMessage {
  const reading: Reading = { source, at: 0, texts: [], names: new Set() };
  readText(reading, undefined);
  return { texts: reading.texts, names: [...reading.names].sort() };
}
