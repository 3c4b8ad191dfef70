import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fractions } from './score';

/** What is known of a frame: its class in the manifest's own letters, and where its window is. */
export type KnownFrame = { readonly class: string; readonly window: Fractions | null };

const FILE = 'file';
const CLASS = 'class';
const WINDOW = 'expected_window_x0y0x1y1_fraction';

/** Reads a folder's MANIFEST.tsv, by file name; nothing where there is none. */
export async function readManifest(folder: string): Promise<ReadonlyMap<string, KnownFrame>> {
  const text = await readFile(join(folder, 'MANIFEST.tsv'), 'utf8').catch(() => '');
  const [head = [], ...rows] = text.split(/\r?\n/).map((line) => line.split('\t'));
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';
  return new Map(
    rows
      .filter((row) => cell(row, FILE) !== '')
      .map((row) => [
        cell(row, FILE),
        { class: cell(row, CLASS), window: parseWindow(cell(row, WINDOW)) },
      ]),
  );
}

function parseWindow(text: string): Fractions | null {
  const numbers = text.split(',').map(Number);
  const [left, top, right, bottom] = numbers;
  if (numbers.length !== 4 || numbers.some(Number.isNaN)) return null;
  return [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0];
}
