import { expect, test } from 'vitest';
import { findGivenFile } from '@/lib/browser/watch-given-files';

type Given = Parameters<typeof findGivenFile>[0];

const photo = new File([new Uint8Array(9)], 'photo.png', { type: 'image/png' });
const text = { kind: 'string', getAsFile: () => null };
const item = { kind: 'file', getAsFile: () => photo };

function give(files: File[], items: { kind: string; getAsFile: () => File | null }[]): Given {
  return { files, items } as unknown as Given;
}

test.each([
  ['both lists, as today’s browsers', give([photo], [item])],
  ['the files alone', give([photo], [])],
  ['the items alone, behind a text', give([], [text, item])],
])('a file is found in %s', (_, given) => {
  expect(findGivenFile(given)).toBe(photo);
});

test.each([
  ['nothing', give([], [])],
  ['a text', give([], [text])],
  ['a file that is no longer there', give([], [{ ...item, getAsFile: () => null }])],
])('no file is found in %s', (_, given) => {
  expect(findGivenFile(given)).toBeNull();
});
