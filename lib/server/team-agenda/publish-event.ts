import 'server-only';
import type { CalendarEvent } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import type { Publication } from '@/lib/domain/template';
import { findHeldProblems } from '../pack/check-posts';
import { type Publishing, publishPiece } from '../publication/publish-piece';
import type { Stored } from '../publication/write-version';
import type { Site } from '../site';

/**
 * Offers supporters a version of an event, as `publishPiece` does. Throws a Refusal: also event-breaks-post when a
 * post that speaks of it would no longer fit some network.
 */
export function publishEvent(
  doing: Publishing,
  stored: Stored,
  publication: Publication,
): Promise<void> {
  return publishPiece(doing, 'event', stored, publication, ({ working }) =>
    requirePosts(doing.site, working.data),
  );
}

/** Posts say an event's hour, venue and town: with longer ones some may be too long. */
async function requirePosts({ pack }: Site, event: CalendarEvent): Promise<void> {
  const { campaign, posts, templates } = pack;
  const { calendar } = campaign;
  const others = calendar.events.filter(({ id }) => id !== event.id);
  const moved = { ...campaign, calendar: { ...calendar, events: [...others, event] } };
  for (const post of posts.filter(({ date }) => date === event.id)) {
    const [problem] = await findHeldProblems(post, { campaign: moved, templates });
    if (problem) throw new Refusal('event-breaks-post', { post: post.title, problem });
  }
}
