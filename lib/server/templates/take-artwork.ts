import 'server-only';
import { MAX_ARTWORK_BYTES } from '@/lib/domain/artwork-file';
import type { Draft, TakenArtwork } from '@/lib/domain/draft';
import { acceptArtwork } from '../artwork/accept-artwork';
import { findWindows } from '../artwork/find-windows';
import { fitArtwork, padArtwork } from '../artwork/fit-artwork';
import { readBytes } from '../artwork/read-bytes';
import { writeJournal } from '../database/write-journal';
import { keepUpload } from '../media/uploads';
import type { Doing } from '../team/members/member-context';
import type { Upload } from '../team/upload-route';

/**
 * Takes an artwork that somebody sent: kept with its line in the journal, or not at all. A badge's has a place for a
 * photo; a post is whole without one. Throws a Refusal.
 */
export async function takeArtwork(
  upload: Upload,
  { team, member }: Doing,
  kind: Draft['kind'] = 'badge',
): Promise<TakenArtwork> {
  const limit = { bytes: MAX_ARTWORK_BYTES, code: 'artwork-too-heavy' } as const;
  const bytes = await readBytes(upload.body, upload.length, limit);
  const accepted = await acceptArtwork(bytes);
  const fit = fitArtwork(accepted);
  const windows = await findWindows(accepted.png, fit, kind === 'badge');
  const png = await padArtwork(accepted, fit);
  const { width, height } = accepted;
  const artwork = await team.queries.transaction(async (queries) => {
    const hash = await keepUpload(queries, 'image/png', png);
    await writeJournal(queries, {
      actor: member,
      action: 'artwork.taken',
      subjectKind: 'artwork',
      subject: upload.name || hash.slice(0, 12),
      details: { hash, width, height },
    });
    return hash;
  });
  return { artwork, width, height, format: fit.format, windows };
}
