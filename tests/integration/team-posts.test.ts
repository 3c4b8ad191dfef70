import { describe, expect, it } from 'vitest';
import { planKit } from '@/lib/server/kit/plan-kit';
import { findSubject, listSubjects } from '@/lib/server/link-previews/list-subjects';
import { postSubject } from '@/lib/server/link-previews/post-subject';
import { preparePosts } from '@/lib/server/posts/prepare-posts';
import { findPiece } from '@/lib/server/publication/piece-rows';
import { archivePiece, publishPiece, withdrawPiece } from '@/lib/server/publication/publish-piece';
import { listPosts } from '@/lib/server/site';
import { refusalOf } from '@/tests/support/refusal-of';
import { doAs, openTeamSite } from '@/tests/support/team-templates';

const AT_ONCE = { state: 'published', from: null, until: null } as const;
const MISSING = 'slogan-region';
/** Noon of the day before the first round, in Paris. */
const SILENCE = Date.UTC(2015, 11, 5, 11);

describe.each(['embedded', 'server'] as const)('posts of a team, %s', (kind) => {
  const { team, site } = openTeamSite(kind);
  const offered = async (now: number) => listPosts(await site(), now).map(({ id }) => id);
  const firstPost = async () => (await site()).pack.posts[0]?.id ?? MISSING;

  it('a post of the pack is withdrawn everywhere at once, and offered again', async () => {
    const editor = await doAs(team, 'editor');
    const { now } = editor;
    const slug = await firstPost();
    const isThere = async () => {
      const open = await site();
      const subject = postSubject(slug, '57');
      return [
        (await offered(now)).includes(slug),
        (await preparePosts(open, now)).posts.some(({ id }) => id === slug),
        planKit(open, null, now).posts.some(({ id }) => id === slug),
        listSubjects(open, now).some(({ path }) => path === `/posts/${slug}`),
        findSubject(open, subject, now) !== null,
      ];
    };
    expect(await isThere()).toEqual(Array(5).fill(true));
    await withdrawPiece(editor, 'post', slug);
    expect(await isThere()).toEqual(Array(5).fill(false));
    const row = await findPiece(team.queries, 'post', slug);
    const seen = { slug, version: row?.working.version ?? 0 };
    await publishPiece({ ...editor, site: await site() }, 'post', seen, AT_ONCE, () => {});
    expect(await isThere()).toEqual(Array(5).fill(true));
    await archivePiece(editor, 'post', slug);
    expect(await offered(now)).not.toContain(slug);
  });

  it('in silence a post is withdrawn, never published; what was planned waits', async () => {
    const editor = await doAs(team, 'editor', SILENCE);
    const slug = (await site()).pack.posts[1]?.id ?? MISSING;
    const row = await findPiece(team.queries, 'post', slug);
    const seen = { slug, version: row?.working.version ?? 0 };
    const publish = async (publication: Parameters<typeof publishPiece>[3]) =>
      publishPiece({ ...editor, site: await site() }, 'post', seen, publication, () => {});
    await withdrawPiece(editor, 'post', slug);
    expect(await offered(SILENCE)).not.toContain(slug);
    expect(await refusalOf(publish(AT_ONCE))).toBe('publish-silence');
    await publish({ state: 'scheduled', from: '2015-12-05T18:00', until: null });
    expect(await offered(SILENCE + 12 * 3_600_000)).not.toContain(slug);
    expect(await offered(Date.UTC(2015, 11, 6, 19))).toContain(slug);
  });
});
