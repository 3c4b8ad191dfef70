import 'server-only';
import type { Facts, FactsOf } from '@/lib/domain/facts';
import { factsSchema } from '@/lib/domain/facts';
import { Refusal } from '@/lib/domain/refusal';
import { readBytes } from '../artwork/read-bytes';
import { dayAt } from '../calendar/resolve-time';
import { changePiece } from '../publication/keep-draft';
import type { Stored } from '../publication/write-version';
import type { Doing } from '../team/members/member-context';
import type { Upload } from '../team/upload-route';
import { readAreas, readGuides } from './read-lists';

const KIND = 'facts';

/** The most bytes of a list. */
const MAX_LIST = 1_000_000;

type Topic = Facts['topic'];

/** Keeps facts of a topic as one more version. Throws a Refusal: draft-outdated, facts-missing. */
export function saveFacts<Of extends Topic>(
  doing: Doing,
  topic: Of,
  version: number | null,
  said: Omit<FactsOf<Of>, 'topic' | 'title'>,
): Promise<Stored> {
  return changePiece(doing, KIND, { slug: topic, version }, ({ working }) =>
    factsSchema.parse({ topic, title: working.data.title, ...said }),
  );
}

/** Takes a CSV of areas or of people, as its address says. Throws a Refusal that names the line or the column. */
export async function takeList(upload: Upload, doing: Doing): Promise<Stored> {
  const limit = { bytes: MAX_LIST, code: 'csv-heavy' } as const;
  const bytes = await readBytes(upload.body, upload.length, limit);
  const { campaign } = doing.team;
  if (upload.about === 'areas') {
    return saveFacts(doing, 'areas', null, { areas: readAreas(bytes, campaign) });
  }
  if (upload.about === 'guides') {
    const today = dayAt(doing.now, campaign.calendar.timeZone);
    return saveFacts(doing, 'guides', null, { guides: readGuides(bytes, campaign, today) });
  }
  throw new Refusal('facts-missing');
}
