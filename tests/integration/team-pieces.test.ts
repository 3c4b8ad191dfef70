import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { listGuides } from '@/lib/domain/list-guides';
import { describeMoment } from '@/lib/domain/moment';
import type { PostContent } from '@/lib/domain/post-editing';
import { findCalendarFile } from '@/lib/server/calendar/find-calendar-file';
import { listAgenda } from '@/lib/server/calendar/list-agenda';
import { planKit } from '@/lib/server/kit/plan-kit';
import { findSubject, listSubjects } from '@/lib/server/link-previews/list-subjects';
import { postSubject } from '@/lib/server/link-previews/post-subject';
import { readMedium } from '@/lib/server/media/media-store';
import { preparePosts } from '@/lib/server/posts/prepare-posts';
import { restorePiece } from '@/lib/server/publication/keep-draft';
import { findPiece, listPieces, listVersions } from '@/lib/server/publication/piece-rows';
import { makePreviewLink } from '@/lib/server/publication/preview-links';
import { archivePiece, publishPiece, withdrawPiece } from '@/lib/server/publication/publish-piece';
import type { Stored } from '@/lib/server/publication/write-version';
import { campaignAt, listPosts } from '@/lib/server/site';
import { publishEvent } from '@/lib/server/team-agenda/publish-event';
import { saveEvent } from '@/lib/server/team-agenda/save-event';
import { saveFacts, takeList } from '@/lib/server/team-campaign/save-facts';
import { findDocument } from '@/lib/server/team-documents/find-document';
import { takeDocument } from '@/lib/server/team-documents/take-document';
import { describePosts } from '@/lib/server/team-posts/post-cards';
import { publishPost } from '@/lib/server/team-posts/publish-post';
import { savePost } from '@/lib/server/team-posts/save-post';
import { writePdf } from '@/tests/support/pdf';
import { refusalFrom, refusalOf } from '@/tests/support/refusal-of';
import { makeContent } from '@/tests/support/sample-post';
import { NOW } from '@/tests/support/team';
import { doAs, openTeamSite, send } from '@/tests/support/team-templates';

type Doer = Awaited<ReturnType<typeof doAs>>;

const MEETING = {
  slug: null,
  version: 0,
  title: 'Réunion publique',
  start: '2015-11-20T19:00',
  end: null,
  venue: 'Salle des fêtes',
  town: 'Épinal',
  territory: null,
  note: null,
  badge: null,
};

const AT_ONCE = { state: 'published', from: null, until: null } as const;
const MISSING = 'slogan-region';
/** Noon of the day before the first round, in Paris. */
const SILENCE = Date.UTC(2015, 11, 5, 11);

describe.each(['embedded', 'server'] as const)('pieces of a team, %s', (kind) => {
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

  const writePost = async (doing: Doer, changes: Partial<PostContent> = {}) =>
    savePost(doing, { slug: null, version: 0, draft: makeContent(changes) });

  it('a new post is a contributor’s draft, an editor’s publication, on its page and in kits at once', async () => {
    const [contributor, editor] = [await doAs(team, 'contributor'), await doAs(team, 'editor')];
    const saved = await writePost(contributor, { title: 'Le marché de Metz', territories: ['57'] });
    expect(saved).toEqual({ slug: 'le-marche-de-metz', version: 1 });
    expect(await offered(NOW)).not.toContain(saved.slug);
    const publishing = { ...editor, site: await site() };
    const start = performance.now();
    await publishPost(publishing, saved, AT_ONCE);
    // A second is what is promised; a machine may be busy.
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await offered(NOW)).toContain(saved.slug);
    const open = await site();
    const kit = (code: string | null) =>
      planKit(open, open.pack.campaign.territories.find((one) => one.code === code) ?? null, NOW);
    const isIn = (code: string | null) => kit(code).posts.some(({ id }) => id === saved.slug);
    expect([isIn('57'), isIn('54'), isIn(null)]).toEqual([true, false, false]);
    const subject = findSubject(open, postSubject(saved.slug, '57'), NOW);
    expect(subject?.visual?.template).toBe('slogan');
    const view = (await preparePosts(open, NOW, saved.slug)).posts[0];
    expect(await readMedium(open.pack.media, view?.preview ?? '')).toMatchObject({
      type: 'image/webp',
    });
  });

  it('what a network would not take somewhere is refused with the network, the place and the excess', async () => {
    const editor = await doAs(team, 'editor');
    const attempt = async (changes: Partial<PostContent>) => {
      const saved = await writePost(editor, changes);
      return refusalFrom(publishPost({ ...editor, site: await site() }, saved, AT_ONCE));
    };
    // « dans la Meurthe-et-Moselle » is nowhere else.
    const long = `${'Mots de la région. '.repeat(14)}{departement.in}`;
    expect(await attempt({ text: long, networks: ['x'] })).toMatchObject({
      code: 'post-too-long',
      details: { network: 'X', place: 'Meurthe-et-Moselle', over: expect.any(Number) },
    });
    expect(await attempt({ text: 'Bonjour {ville}.' })).toMatchObject({
      code: 'post-variable',
      details: { name: '{ville}' },
    });
    expect(await attempt({ text: '' })).toMatchObject({ code: 'post-text-missing' });
    expect(await attempt({ alt: ' ' })).toMatchObject({ code: 'description-missing' });
    expect(await attempt({ networks: [] })).toMatchObject({ code: 'post-networks-missing' });
    expect(await attempt({ theme: 'ecologie' })).toMatchObject({ code: 'post-unfit' });
    expect((await offered(NOW)).filter((id) => id.startsWith('un-post'))).toEqual([]);
  });

  it('of two who save the same post, the second is told and loses nothing; an older version comes back', async () => {
    const [one, other] = [await doAs(team, 'contributor'), await doAs(team, 'editor')];
    const { slug } = await writePost(one, { title: 'À deux' });
    const at = { slug, version: 1 };
    const saves = await Promise.allSettled([
      savePost(one, { ...at, draft: makeContent({ title: 'De l’une' }) }),
      savePost(other, { ...at, draft: makeContent({ title: 'De l’autre' }) }),
    ]);
    const [lost] = saves.flatMap((save) => (save.status === 'rejected' ? [save.reason] : []));
    expect(lost).toMatchObject({ code: 'draft-outdated', details: { slug, version: 2 } });
    await savePost(other, { slug, version: 2, draft: makeContent({ title: 'Par-dessus' }) });
    await restorePiece(one, 'post', at);
    const versions = await listVersions(team.queries, 'post', slug);
    expect(versions.map(({ version, data }) => [version, data.title])).toEqual([
      [4, 'À deux'],
      [3, 'Par-dessus'],
      [2, expect.stringMatching(/^De l’/)],
      [1, 'À deux'],
    ]);
  });

  it('a referent works on what is for territories of theirs, and on nothing else', async () => {
    const [editor, referent] = [
      await doAs(team, 'editor'),
      await doAs(team, 'referent', NOW, ['57']),
    ];
    const own = await writePost(referent, { title: 'En Moselle', territories: ['57'] });
    const others = await writePost(editor, { title: 'Ailleurs', territories: ['57', '54'] });
    const everywhere = await writePost(editor, { title: 'Partout' });
    expect(await refusalOf(writePost(referent, { territories: [] }))).toBe('not-own-place');
    expect(await refusalOf(writePost(referent, { territories: ['54'] }))).toBe('not-own-place');
    for (const { slug, version } of [others, everywhere]) {
      const draft = makeContent({ territories: ['57'] });
      expect(await refusalOf(savePost(referent, { slug, version, draft }))).toBe('not-own-place');
      const link = makePreviewLink(referent, { kind: 'post', slug });
      expect(await refusalOf(link)).toBe('not-own-place');
    }
    const moved = savePost(referent, { ...own, draft: makeContent({ territories: ['54'] }) });
    expect(await refusalOf(moved)).toBe('not-own-place');
    const rows = await listPieces(team.queries, 'post');
    const cards = await describePosts(
      await site(),
      referent.member,
      rows,
      { theme: null, place: null },
      NOW,
    );
    expect(cards.map(({ slug }) => slug).sort()).toEqual([own.slug, 'le-marche-de-metz'].sort());
    const event = await saveEvent(referent, { ...MEETING, territory: '57' });
    await publishPiece({ ...referent, site: await site() }, 'event', event, AT_ONCE, () => {});
    expect(await refusalOf(saveEvent(referent, MEETING))).toBe('not-own-place');
    expect(await refusalOf(withdrawPiece(referent, 'event', 'lancement'))).toBe('not-own-place');
  });

  it('an event is in the agenda and in a valid file once published; the pack’s own can be changed', async () => {
    const editor = await doAs(team, 'editor');
    const saved = await saveEvent(editor, { ...MEETING, title: 'Premier tour', territory: '88' });
    // A round has that address already.
    expect(saved.slug).toBe('premier-tour-2');
    const told = async (now: number) => {
      const open = await site();
      const file = findCalendarFile(campaignAt(open, now), 'agenda.ics') ?? '';
      return [listAgenda(open, now).some(({ id }) => id === saved.slug), file.includes(saved.slug)];
    };
    expect(await told(NOW)).toEqual([false, false]);
    const times = { from: '2015-10-02T08:00', until: '2015-10-03T08:00' };
    const publishing = { ...editor, site: await site() };
    await publishPiece(publishing, 'event', saved, { state: 'scheduled', ...times }, () => {});
    expect(await told(NOW)).toEqual([false, false]);
    expect(await told(Date.UTC(2015, 9, 2, 6))).toEqual([true, true]);
    expect(await told(Date.UTC(2015, 9, 3, 6))).toEqual([false, false]);
    const launch = { ...MEETING, slug: 'lancement', version: 1, title: 'Le grand lancement' };
    const offer = async (changes: object) =>
      publishEvent(
        { ...editor, site: await site() },
        await saveEvent(editor, { ...launch, ...changes }),
        AT_ONCE,
      );
    // Posts name the venue: an SMS has no room for that one.
    const venue = 'Salle des fêtes de la Cité administrative';
    expect(await refusalOf(offer({ venue }))).toBe('event-breaks-post');
    const place = { venue: 'Salle de l’Arsenal', town: 'Toul', territory: '54' };
    await offer({ ...place, version: 2, start: '2015-09-26T14:15' });
    const file = findCalendarFile((await site()).pack.campaign, 'lancement.ics');
    expect(file).toMatch(/DTSTART:20150926T121500Z\r\n/);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    // Posts say the new hour as well.
    expect(describeMoment('lancement', (await site()).pack.campaign)?.time).toBe(
      '14\u00a0h\u00a015',
    );
  });

  it('a PDF is taken with its cover, and served once its document is published', async () => {
    const editor = await doAs(team, 'editor');
    const pdf = writePdf();
    const saved = await takeDocument(send(pdf, 'livre_blanc.pdf'), editor);
    expect(saved).toEqual({ slug: 'livre-blanc', version: 1 });
    expect(await findDocument(await site(), saved.slug, NOW)).toBeNull();
    await publishPiece({ ...editor, site: await site() }, 'document', saved, AT_ONCE, () => {});
    expect(Buffer.from((await findDocument(await site(), saved.slug, NOW)) ?? [])).toEqual(pdf);
    const document = (await site()).pack.campaign.documents.at(-1);
    expect(document).toMatchObject({ title: 'Livre blanc', sent: { bytes: pdf.length } });
    const cover = await readMedium((await site()).pack.media, document?.sent?.cover ?? '');
    expect(await sharp(cover?.bytes).metadata()).toMatchObject({ format: 'webp', width: 453 });
    // A title of the pack gets its file, in its own place.
    await takeDocument({ ...send(pdf), about: 'comparatif' }, editor);
    const row = await findPiece(team.queries, 'document', 'comparatif');
    expect(row?.working).toMatchObject({ version: 2, data: { sent: { bytes: pdf.length } } });
    expect(row?.live?.data.sent).toBeNull();
    const refused = async (bytes: Uint8Array) => refusalOf(takeDocument(send(bytes), editor));
    expect(await refused(Buffer.from('<!doctype html>'))).toBe('document-unknown');
    expect(await refused(pdf.subarray(0, 60))).toBe('document-unreadable');
    expect(await refused(writePdf({ isLocked: true }))).toBe('document-locked');
    const heavy = { ...send(pdf), length: 25_000_001 };
    expect(await refusalOf(takeDocument(heavy, editor))).toBe('document-too-heavy');
  });

  it('what is said of the campaign is said once published, and the pack’s own words again after', async () => {
    const editor = await doAs(team, 'editor');
    const publish = async (stored: Stored) =>
      publishPiece({ ...editor, site: await site() }, 'facts', stored, AT_ONCE, () => {});
    const saved = await saveFacts(editor, 'hashtags', 1, { values: ['#Toul'] });
    expect((await site()).pack.campaign.hashtags.values).toContain('#Masseret2015');
    await publish(saved);
    const { campaign, posts } = (await site()).pack;
    expect(campaign.hashtags.values).toEqual(['#Toul']);
    // A hashtag that was given up leaves the posts of the pack too.
    expect(posts.flatMap(({ hashtags }) => hashtags)).toEqual([]);
    await withdrawPiece(editor, 'facts', 'hashtags');
    expect((await site()).pack.campaign.hashtags.values).toContain('#Masseret2015');

    const csv = (text: string, about: string) => ({ ...send(Buffer.from(text)), about });
    await publish(await takeList(csv('bassin;departement\nMetz;57\nToul;54', 'areas'), editor));
    const { campaign: now } = (await site()).pack;
    const within = { ...editor, team: { ...editor.team, campaign: now } };
    const people =
      'bassin,role,nom,accord le,accord recueilli par\nMetz,colistier,Camille Roy,21/09/2015,Anne\nMetz,fédération,Dominique Petit,,\n';
    await publish(await takeList(csv(people, 'guides'), within));
    const shown = listGuides((await site()).pack.campaign);
    expect(JSON.stringify(shown)).toContain('Camille Roy');
    expect(JSON.stringify(shown)).not.toContain('Dominique');
    const wrong = takeList(csv('bassin;departement\nMetz;99', 'areas'), editor);
    expect(await refusalFrom(wrong)).toMatchObject({
      code: 'csv-line',
      details: { line: 2, column: 'departement' },
    });
  });
});
