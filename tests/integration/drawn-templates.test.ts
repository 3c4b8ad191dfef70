import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/domain/draft';
import { changeDrawnSlot, changeWord } from '@/lib/domain/edit-draft';
import { findPicture } from '@/lib/server/link-previews/link-pictures';
import { findPostSubject, postSubject } from '@/lib/server/link-previews/post-subject';
import { prepareVisual } from '@/lib/server/posts/prepare-posts';
import { findPreviewed } from '@/lib/server/publication/find-previewed';
import { endPreviewLinks, makePreviewLink } from '@/lib/server/publication/preview-links';
import { withdrawPiece } from '@/lib/server/publication/publish-piece';
import { listPosts } from '@/lib/server/site';
import { publishPost } from '@/lib/server/team-posts/publish-post';
import { savePost } from '@/lib/server/team-posts/save-post';
import { buildDraft } from '@/lib/server/templates/build-draft';
import { drawFormat, findDrawing } from '@/lib/server/templates/draw-format';
import { readDraft } from '@/lib/server/templates/editor-data';
import { findPreviewedMedium, findTeamMedium } from '@/lib/server/templates/find-draft-medium';
import { publishTemplate } from '@/lib/server/templates/publish-template';
import { saveDraft } from '@/lib/server/templates/save-draft';
import { takeArtwork } from '@/lib/server/templates/take-artwork';
import { findTemplate } from '@/lib/server/templates/template-rows';
import { drawFrame } from '@/tests/support/drawn-artwork';
import { refusalOf } from '@/tests/support/refusal-of';
import { makeContent } from '@/tests/support/sample-post';
import { doAs, openTeamSite, send } from '@/tests/support/team-templates';

const WEEK = 7 * 24 * 3_600_000;
const AT_ONCE = { state: 'published', from: null, until: null } as const;
const { team, site } = openTeamSite();

async function openDraft(slug: string): Promise<{ draft: Draft; version: number }> {
  const row = await findTemplate(team.queries, slug);
  const draft = row && readDraft(row.working.data);
  if (!draft) throw new Error(`Expected to edit ${slug}`);
  return { draft, version: row.working.version };
}

describe('what a Design draws', () => {
  it('is drawn of other words while one types, for the team alone', async () => {
    const request = { design: 'pledge', format: 'square' } as const;
    const [one, other] = await Promise.all(
      ['je soutiens', 'nous aimons'].map(async (lead) =>
        drawFormat(await site(), { ...request, words: { lead } }),
      ),
    );
    expect(one?.artwork).not.toBe(other?.artwork);
    expect(one?.slots).toHaveLength(1);
    expect((await findDrawing(one?.artwork ?? ''))?.type).toBe('image/webp');
    const attempt = async (words: Record<string, string>) =>
      refusalOf(drawFormat(await site(), { ...request, words }));
    expect(await attempt({ lead: ' ' })).toBe('word-missing');
    expect(await attempt({ lead: '選挙' })).toBe('word-characters');
    const story = drawFormat(await site(), { design: 'pledge', format: 'story', words: {} });
    expect(await refusalOf(story)).toBe('format-undrawn');
  });

  it('is edited in its words and texts, in all of its formats, and published', async () => {
    const editor = await doAs(team, 'editor');
    const { draft, version } = await openDraft('lancement');
    const worded = changeWord(draft, 'ticket', 'town', 'Metz');
    const named = changeDrawnSlot(worded, 'ticket', 'prenom', {
      label: 'Qui vient',
      maxLength: 20,
    });
    const sent = { slug: 'lancement', version, draft: named };
    const saved = await saveDraft(editor, sent);
    await publishTemplate({ ...editor, site: await site() }, saved, AT_ONCE);
    const template = (await site()).pack.templates.find(({ slug }) => slug === 'lancement');
    for (const format of Object.values(template?.formats ?? {})) {
      expect(format.slots[0]).toMatchObject({ label: 'Qui vient', maxLength: 20 });
    }
    const before = await drawFormat(await site(), {
      design: 'ticket',
      format: 'link',
      words: wordsOf(draft),
    });
    expect(template?.formats.link?.artwork).not.toBe(before.artwork);
  });
});

describe('the visual of posts', () => {
  it('takes artwork without a place for a photo, and is published as a post’s', async () => {
    const editor = await doAs(team, 'editor');
    const opaque = await sharp(await drawFrame('#0F5C4A'))
      .flatten({ background: '#0F5C4A' })
      .png()
      .toBuffer();
    expect(await refusalOf(takeArtwork(send(opaque), editor))).toBe('artwork-opaque');
    const { artwork, windows } = await takeArtwork(send(opaque), editor, 'post');
    expect(windows).toEqual([]);
    const square = { background: '#FFFFFF', artwork, window: null, slots: [] };
    const draft: Draft = {
      kind: 'post',
      title: 'Un aplat',
      description: 'Un aplat vert.',
      formats: { square },
    };
    const saved = await saveDraft(editor, { slug: null, version: 0, draft });
    await publishTemplate({ ...editor, site: await site() }, saved, AT_ONCE);
    const template = (await site()).pack.templates.find(({ slug }) => slug === saved.slug);
    expect(template).toMatchObject({ kind: 'post', state: 'published' });
    // A post of the team may show it.
    const shown = makeContent({ visual: { template: saved.slug, texts: {} } });
    const post = await savePost(editor, { slug: null, version: 0, draft: shown });
    await publishPost({ ...editor, site: await site() }, post, AT_ONCE);
    expect(listPosts(await site(), editor.now).map(({ id }) => id)).toContain(post.slug);
    // It has no format of a link preview's shape: its square stands whole in the middle of one.
    const subject = findPostSubject(await site(), postSubject(post.slug, null), editor.now);
    if (!subject) throw new Error('Expected a subject');
    const picture = sharp(await findPicture(await site(), subject, true));
    expect(await picture.metadata()).toMatchObject({ width: 1200, height: 630 });
    const colours = await picture.removeAlpha().raw().toBuffer();
    const colourAt = (x: number) => [...colours.subarray(3 * (1200 * 315 + x)).subarray(0, 3)];
    expect(colourAt(600)).toEqual([0x0f, 0x5c, 0x4a]);
    expect(colourAt(20)).toEqual([0xff, 0xff, 0xff]);
    const lost = makeContent({ visual: { template: saved.slug, texts: { lieu: 'Toul' } } });
    const unfit = await savePost(editor, { ...post, draft: lost });
    const offering = publishPost({ ...editor, site: await site() }, unfit, AT_ONCE);
    expect(await refusalOf(offering)).toBe('post-unfit');
    // It is made for posts for good.
    const turned = await saveDraft(editor, { ...saved, draft: { ...draft, kind: 'badge' } });
    expect((await findTemplate(team.queries, turned.slug))?.working.data.kind).toBe('post');
  });

  it('has its pictures in every process of the site, for the team', async () => {
    const editor = await doAs(team, 'editor');
    const { draft, version } = await openDraft('slogan');
    await saveDraft(editor, { slug: 'slogan', version, draft: { ...draft, title: 'Autrement' } });
    const row = await findTemplate(team.queries, 'slogan');
    if (!row) throw new Error('Expected the slogan');
    const { preview } = await buildDraft(await site(), row.working.data);
    // Another process has built nothing yet.
    delete (globalThis as { [key: symbol]: unknown })[Symbol.for('picbadge.drafts')];
    expect((await findTeamMedium(await site(), preview ?? ''))?.type).toBe('image/webp');
    expect(await findTeamMedium(await site(), 'ab'.repeat(32))).toBeNull();
  });

  it('is looked at by a secret link, in every format, as last saved, for a week or until it is ended', async () => {
    const editor = await doAs(team, 'contributor');
    const { now } = editor;
    const { draft, version } = await openDraft('theme-proximite');
    const title = 'Le visuel en cours';
    const saved = await saveDraft(editor, {
      slug: 'theme-proximite',
      version,
      draft: { ...draft, title },
    });
    const named = { kind: 'template', slug: saved.slug } as const;
    const token = (await makePreviewLink(editor, named)).split('/').at(-1) ?? '';
    const look = async (at: number) => findPreviewed(await site(), token, at);
    const shown = await look(now);
    if (!shown || !('visual' in shown)) throw new Error('Expected the visual of posts');
    const { visual } = shown;
    expect(visual.title).toBe(title);
    expect(Object.keys(visual.formats).sort()).toEqual(Object.keys(draft.formats).sort());
    // With a post that shows it; with a sample where there is none.
    const offered = listPosts(await site(), now).find(
      (post) => post.visual.template === visual.slug,
    );
    const [post] = prepareVisual(await site(), visual, now).posts;
    expect(post?.text).toBe(offered?.text);
    const [sample] = prepareVisual(await site(), { ...visual, slug: 'nouveau' }, now).posts;
    expect(sample).toMatchObject({ visual: { template: 'nouveau' }, title });
    expect(sample?.text).toMatch(/^Un texte d’exemple/);
    const seen = async (at: number) =>
      Promise.all(
        Object.values(visual.formats).map(async ({ artwork }) =>
          findPreviewedMedium(await site(), artwork, at),
        ),
      );
    for (const medium of await seen(now)) expect(medium?.type).toBe('image/webp');
    expect(await look(now + WEEK)).toBeNull();
    expect(new Set(await seen(now + WEEK))).toEqual(new Set([null]));
    await endPreviewLinks(editor, named);
    expect(await look(now)).toBeNull();
    expect(new Set(await seen(now))).toEqual(new Set([null]));
  });

  it('keeps the texts that posts write in, and takes them along when it is withdrawn', async () => {
    const editor = await doAs(team, 'editor');
    const { posts } = (await site()).pack;
    const used = posts.find(({ visual }) => Object.keys(visual.texts).length > 0);
    const slug = used?.visual.template ?? '';
    const { draft, version } = await openDraft(slug);
    const formats = Object.fromEntries(
      Object.entries(draft.formats).map(([name, format]) => [name, { ...format, slots: [] }]),
    );
    const saved = await saveDraft(editor, { slug, version, draft: { ...draft, formats } as Draft });
    const publishing = publishTemplate({ ...editor, site: await site() }, saved, AT_ONCE);
    expect(await refusalOf(publishing)).toBe('template-slot-used');
    const shown = async () => listPosts(await site(), editor.now).map(({ id }) => id);
    expect(await shown()).toContain(used?.id);
    await withdrawPiece(editor, 'template', slug);
    expect(await shown()).not.toContain(used?.id);
  });
});

function wordsOf({ formats }: Draft): Record<string, string> {
  const { square } = formats;
  return square && 'words' in square ? square.words : {};
}
