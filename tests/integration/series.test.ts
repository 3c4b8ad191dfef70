import { setTimeout as wait } from 'node:timers/promises';
import { desc } from 'drizzle-orm';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import type { FormatName } from '@/lib/domain/format';
import { KEPT_HOURS } from '@/lib/domain/series/limits';
import { journal } from '@/lib/server/database/schema';
import { series, seriesPhotos, seriesRows } from '@/lib/server/database/series-schema';
import { answerSample } from '@/lib/server/series/answer-sample';
import { answerSeries, checkAnswer } from '@/lib/server/series/answer-series';
import { beginExample } from '@/lib/server/series/examples';
import { goOnWithout } from '@/lib/server/series/go-on';
import { settleRun, stopRun } from '@/lib/server/series/keep-run';
import { beginSeries, changeModel, checkSeries, putList } from '@/lib/server/series/prepare-series';
import { readList } from '@/lib/server/series/read-list';
import { removeSeries, sweepSeries } from '@/lib/server/series/remove-series';
import { placePhoto } from '@/lib/server/series/series-photos';
import { findSeries, listSeries } from '@/lib/server/series/series-rows';
import { takePhotos } from '@/lib/server/series/take-files';
import { toMember } from '@/lib/server/team/find-person';
import { writeRawZip } from '@/tests/support/raw-zip';
import { addPerson, NOW } from '@/tests/support/team';
import { openTeamSite, send } from '@/tests/support/team-templates';
import { readZip } from '@/tests/support/zip-files';

/** Noon of the day before the first round, in Paris, and the minute in which its silence begins. */
const SILENCE = Date.UTC(2015, 11, 5, 11);
const SILENCE_BEGINS = Date.UTC(2015, 11, 4, 23);
const HOUR = 3_600_000;

const LIST = 'Prénom;Département\nÉloïse;54\n=Jo;Vosges\nZoé;Nancy\n';

function drawPhoto(background: string): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

describe.each(['embedded', 'server'] as const)('a series, %s', (kind) => {
  const { team, site } = openTeamSite(kind);

  async function enter(role: 'editor' | 'referent', name: string = role, now = NOW) {
    const territories = role === 'referent' ? ['54', '88'] : [];
    const member = toMember(await addPerson(team, role, { name, territories }));
    const served = await site();
    return { team, member, now, requestId: '', site: served, pack: served.pack };
  }

  type Doing = Awaited<ReturnType<typeof enter>>;

  /** A series whose list is read and checked. */
  async function begin(doing: Doing, list = LIST, formats: FormatName[] = ['link']) {
    const id = await beginSeries(doing, { template: 'departement', formats });
    await putList(doing, id, 'liste.csv', readList(Buffer.from(list)));
    await checkSeries(doing, id);
    return id;
  }

  const download = async (doing: Doing, id: string, clock = () => doing.now) =>
    new Uint8Array(await (await answerSeries(doing, id, clock)).arrayBuffer());
  const find = (doing: Doing, id: string) => findSeries(team.queries, id, doing);
  const runOf = async (doing: Doing, id: string) => (await find(doing, id)).run;

  it('lists what cannot be painted, and goes on without it when somebody says so', async () => {
    const doing = await enter('editor');
    const id = await begin(doing);
    const { check } = await find(doing, id);
    expect(check).toMatchObject({ good: 2, samples: [0, 1] });
    expect(check?.problems).toEqual([
      {
        position: 2,
        line: 4,
        column: 'Département',
        code: 'series-place-unknown',
        details: { place: 'Nancy' },
      },
    ]);
    await expect(answerSeries(doing, id, () => NOW)).rejects.toMatchObject({
      code: 'series-outdated',
    });
    await goOnWithout(doing, id);
    const files = await readZip(await download(doing, id));
    expect(files.map(({ name }) => name)).toEqual([
      'series-departement/001-eloise-meurthe-et-moselle-link.jpg',
      'series-departement/002-jo-vosges-link.jpg',
      'series-departement/manifest.csv',
    ]);
    // What a spreadsheet would take for a formula is none.
    expect(files.at(-1)?.bytes.toString().split('\r\n').slice(1, 3)).toEqual([
      '001-eloise-meurthe-et-moselle-link.jpg;2;Bandeau;Éloïse;Meurthe-et-Moselle;;',
      "002-jo-vosges-link.jpg;3;Bandeau;'=Jo;Vosges;;",
    ]);
    await vi.waitFor(async () => {
      expect(await runOf(doing, id)).toMatchObject({
        state: 'done',
        done: 2,
        total: 2,
        missing: 0,
      });
    });
  });

  it('is the same to the byte each time', async () => {
    const doing = await enter('editor');
    const id = await begin(doing, LIST.slice(0, -10), ['square', 'link']);
    const once = await download(doing, id);
    expect(Buffer.compare(once, await download(doing, id))).toBe(0);
    expect((await readZip(once)).map(({ date }) => date)).toEqual(
      Array(5).fill(new Date('2015-09-26T13:45')),
    );
  });

  it('may begin with the campaign’s own list: every place, in four formats', async () => {
    const doing = await enter('editor');
    const { check, formats, list } = await find(doing, await beginExample(doing, 'departement'));
    expect(formats).toEqual(['square', 'portrait', 'story', 'link']);
    expect(check).toMatchObject({ good: doing.pack.campaign.territories.length, problems: [] });
    expect(list).toMatchObject({ file: 'departement.csv', encoding: 'utf-8', delimiter: ';' });
  });

  it('shows photos by their names where somebody placed them', async () => {
    const doing = await enter('editor');
    const id = await begin(doing, 'Prénom;Photo\nÉloïse;eloise\nZoé;zoe.jpg\nJo;jo\n', ['square']);
    expect((await find(doing, id)).check?.good).toBe(0);
    const zip = writeRawZip([
      { name: 'photos/Eloise.JPG', bytes: await drawPhoto('#AA3311') },
      { name: 'zoe.jpg', bytes: await drawPhoto('#2244CC') },
      { name: 'notes.txt', bytes: Buffer.from('a text') },
    ]);
    expect(await takePhotos(send(zip, 'photos.zip'), doing, id)).toMatchObject({
      taken: 2,
      refused: [{ name: 'notes.txt' }],
    });
    // What was found before they came holds no longer.
    expect((await find(doing, id)).check).toBeNull();
    await checkSeries(doing, id);
    const { check } = await find(doing, id);
    expect(check?.problems.map(({ line, code }) => [line, code])).toEqual([
      [4, 'series-photo-missing'],
    ]);
    const sample = async (file: string) => {
      const answer = await answerSample(doing, id, file);
      return Buffer.from(await answer.arrayBuffer());
    };
    const [eloise, zoe] = await Promise.all(['0-square.jpg', '1-square.jpg'].map(sample));
    expect(Buffer.compare(eloise ?? Buffer.of(), zoe ?? Buffer.of())).not.toBe(0);
    // Half of it is of another colour: where it stands can be seen.
    const half = { input: await drawPhoto('#FFFFFF'), top: 400, left: 0 };
    const two = sharp({ create: { width: 600, height: 1200, channels: 3, background: '#000000' } });
    const sent = await two.composite([half]).jpeg().toBuffer();
    await takePhotos(send(sent, 'eloise.jpg'), doing, id);
    await checkSeries(doing, id);
    const before = await sample('0-square.jpg');
    const low = { centreX: 0.5, centreY: 0.9, zoom: 3, angle: 20 };
    await placePhoto(team.queries, id, 'eloise.jpg', low);
    expect(Buffer.compare(await sample('0-square.jpg'), before)).not.toBe(0);
    await placePhoto(team.queries, id, 'eloise.jpg', null);
    expect(Buffer.compare(await sample('0-square.jpg'), before)).toBe(0);
    await expect(sample('2-square.jpg')).rejects.toMatchObject({ code: 'series-outdated' });
    await expect(sample('../0-square.jpg')).rejects.toMatchObject({ code: 'series-outdated' });
  });

  it('has to be looked at again when its template, list or runner is another', async () => {
    const doing = await enter('editor');
    const id = await begin(doing, 'Prénom;Département\nÉloïse;54\nZoé;57\n');
    expect((await checkAnswer(doing, id)).headers.get('content-disposition')).toBe(
      'attachment; filename="series-departement.zip"',
    );
    await changeModel(doing, id, { template: 'departement', formats: ['square', 'link'] });
    await expect(checkAnswer(doing, id)).rejects.toMatchObject({ code: 'series-outdated' });
    await checkSeries(doing, id);
    await expect(checkAnswer(doing, id)).resolves.toBeDefined();
    await putList(doing, id, 'b.csv', readList(Buffer.from('Prénom\nZoé\n')));
    await expect(checkAnswer(doing, id)).rejects.toMatchObject({ code: 'series-outdated' });
  });

  it('is seen by its referent and the editors, by no other referent, and speaks for their places alone', async () => {
    const [one, other, editor] = [
      await enter('referent', 'One'),
      await enter('referent', 'Other'),
      await enter('editor'),
    ];
    const id = await begin(one, 'Prénom;Département\nÉloïse;54\nZoé;57\n');
    expect((await find(one, id)).check?.problems).toMatchObject([
      { line: 3, code: 'series-place-foreign' },
    ]);
    await expect(find(other, id)).rejects.toMatchObject({ code: 'series-missing' });
    await expect(removeSeries(other, id)).rejects.toMatchObject({ code: 'series-missing' });
    await expect(checkSeries(other, id)).rejects.toMatchObject({ code: 'series-missing' });
    expect(await listSeries(team.queries, other)).toEqual([]);
    expect((await listSeries(team.queries, editor)).map((each) => each.owner)).toContain('One');
    await expect(find(one, 'not-an-id')).rejects.toMatchObject({ code: 'series-missing' });
  });

  it('is prepared, not painted, in a silence; one that begins breaks it off', async () => {
    const doing = await enter('editor', 'editor', SILENCE);
    const id = await begin(doing, 'Prénom;Département\nÉloïse;54\nZoé;57\n');
    for (const ask of [
      () => answerSeries(doing, id, () => SILENCE),
      () => checkAnswer(doing, id),
      () => answerSample(doing, id, '0-link.jpg'),
    ]) {
      await expect(ask()).rejects.toMatchObject({ code: 'sharing-silence' });
    }
    expect(await runOf(doing, id)).toBeNull();
    let now = SILENCE_BEGINS - 1000;
    const before = await enter('editor', 'Before', now);
    const answer = await answerSeries(before, await begin(before, LIST.slice(0, -10)), () => now);
    const reader = answer.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    now = SILENCE_BEGINS;
    await expect(reader?.read()).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('stops when it is told to, and makes room for the next', async () => {
    const doing = await enter('editor');
    const rows = Array.from({ length: 60 }, (_, index) => `Jo ${index};54`).join('\n');
    const id = await begin(doing, `Prénom;Département\n${rows}\n`);
    const ask = (clock = Date.now) => answerSeries(doing, id, clock);
    const answer = await ask(() => NOW);
    const reader = answer.body?.getReader();
    const readOn = async () => {
      for (let read = await reader?.read(); !read?.done; read = await reader?.read());
    };
    for (let piece = 0; piece < 4; piece++) await reader?.read();
    await stopRun(team.queries, id);
    // Whoever paints finds out at its next word, while it waits for a reader.
    await wait(1500);
    await expect(readOn()).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(async () =>
      expect(await runOf(doing, id)).toMatchObject({ state: 'stopped' }),
    );
    const open = [await ask(() => NOW), await ask(() => NOW)];
    await expect(ask(() => NOW)).rejects.toMatchObject({ code: 'series-busy' });
    for (const each of open) await each.body?.cancel();
    await vi.waitFor(async () =>
      expect(await runOf(doing, id)).toMatchObject({ state: 'stopped', done: 0 }),
    );
    const again = await ask(() => NOW);
    await again.body?.cancel();
  });

  it('is deleted at once on demand, and by itself when its hour has come', async () => {
    const doing = await enter('editor');
    const counts = () =>
      Promise.all([series, seriesRows, seriesPhotos].map((table) => team.queries.$count(table)));
    await team.queries.delete(series);
    const ids = [await begin(doing), await begin({ ...doing, now: NOW + HOUR })];
    for (const id of ids) await takePhotos(send(await drawPhoto('#333333'), 'a.jpg'), doing, id);
    expect(await counts()).toEqual([2, 6, 2]);
    const due = NOW + KEPT_HOURS * HOUR;
    expect(await sweepSeries(team.queries, due - 1)).toBe(0);
    // Not shown any more even before it is swept.
    await expect(find({ ...doing, now: due }, ids[0] ?? '')).rejects.toMatchObject({
      code: 'series-missing',
    });
    expect(await sweepSeries(team.queries, due)).toBe(1);
    expect(await counts()).toEqual([1, 3, 1]);
    await removeSeries(doing, ids[1] ?? '');
    expect(await counts()).toEqual([0, 0, 0]);
    const lines = await team.queries.select().from(journal).orderBy(desc(journal.id)).limit(2);
    expect(lines.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['series.removed', 'editor'],
      ['series.expired', 'Picbadge'],
    ]);
  });
});

describe('a run that says nothing more', () => {
  it('has stopped with its process', () => {
    const at = { startedAt: NOW, at: NOW, done: 3, total: 9, missing: 0 };
    const run = { ...at, id: 'a', state: 'painting' } as const;
    expect(settleRun(run, NOW + 5_000)).toBe(run);
    expect(settleRun(run, NOW + 80_000)).toEqual({ ...run, state: 'stopped' });
    expect(settleRun({ ...run, state: 'done' }, NOW + 80_000)).toMatchObject({ state: 'done' });
  });
});
