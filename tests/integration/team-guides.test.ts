import { beforeEach, expect, it } from 'vitest';
import type { Guide } from '@/lib/domain/campaign';
import { guideFieldsSchema, seenGuideSchema } from '@/lib/domain/guide-fields';
import { listGuides } from '@/lib/domain/list-guides';
import { findPiece } from '@/lib/server/publication/piece-rows';
import { publishPiece } from '@/lib/server/publication/publish-piece';
import type { Stored } from '@/lib/server/publication/write-version';
import { parseFields } from '@/lib/server/team/parse-fields';
import { addGuide, changeGuide, removeGuide } from '@/lib/server/team-campaign/change-guides';
import { saveFacts, takeList } from '@/lib/server/team-campaign/save-facts';
import { refusalFrom, refusalOf } from '../support/refusal-of';
import { doAs, openTeamSite, send } from '../support/team-templates';

// The people of the pairs, one by one: the same rules and the same way to the site as a whole list.

const { team, site } = openTeamSite();
const METZ = { area: 'Metz', role: 'list', name: 'Camille Roy' } as const;
const CONSENT = { consentDay: '2015-09-21', consentBy: 'Anne Lefèvre' };

let editor: Awaited<ReturnType<typeof doAs>>;

beforeEach(async () => {
  const person = await doAs(team, 'editor');
  const areas = ['Metz', 'Toul'].map((name) => ({ name, territory: null }));
  await publish(await saveFacts(person, 'areas', null, { areas }), person);
  editor = { ...person, team: { ...team, campaign: (await site()).pack.campaign } };
  await saveFacts(editor, 'guides', null, { guides: [] });
});

async function publish(stored: Stored, doing = editor): Promise<void> {
  const publication = { state: 'published', from: null, until: null } as const;
  await publishPiece({ ...doing, site: await site() }, 'facts', stored, publication, () => {});
}

/** Fields as the form sends them. */
const read = (fields: object) => parseFields(guideFieldsSchema, { ...METZ, ...fields });
const add = async (fields: object) => addGuide(editor, read(fields));
const listed = async () => (await findPiece(team.queries, 'facts', 'guides'))?.working.data;

it('somebody is added, corrected and removed, each a draft that the site shows once published', async () => {
  const shown = async () => JSON.stringify(listGuides((await site()).pack.campaign));
  const added = await add(CONSENT);
  expect(await shown()).not.toContain('Camille');
  await publish(added);
  expect(await shown()).toContain('Camille Roy');
  const seen = read(CONSENT);
  const silent = await changeGuide(editor, seen, read({ name: ' Camille  Le Roy ' }));
  await publish(silent);
  expect(await shown(), 'named without a consent').not.toContain('Camille');
  expect(await listed()).toMatchObject({ guides: [{ name: 'Camille Le Roy', consent: null }] });
  await publish(await removeGuide(editor, read({ name: 'Camille Le Roy' })));
  expect(await listed()).toMatchObject({ guides: [] });
});

it('what a list would not take, the form refuses, each with its sentence', async () => {
  await add({});
  expect(await refusalFrom(add({}))).toMatchObject({
    code: 'guide-taken',
    details: { name: 'Camille Roy', area: 'Metz' },
  });
  for (const [fields, code] of [
    [{ area: 'Atlantide' }, 'area-unknown'],
    [{ area: '' }, 'area-unknown'],
    [{ role: 'chef' }, 'role-missing'],
    [{ name: ' ' }, 'name-missing'],
    [{ name: 'x'.repeat(81) }, 'name-long'],
    [{ consentDay: '2015-09-21' }, 'consent-half'],
    [{ consentBy: 'Anne' }, 'consent-half'],
    [{ ...CONSENT, consentDay: '2015-02-30' }, 'consent-day'],
    [{ ...CONSENT, consentDay: '2015-10-02' }, 'consent-future'],
  ] as const) {
    expect(await refusalOf(add({ name: 'Zoé', ...fields })), JSON.stringify(fields)).toBe(code);
  }
  const row = 'bassin,role,nom,accord le,accord recueilli par\nMetz,colistier,Zoé,02/10/2015,Anne';
  const list = takeList({ ...send(Buffer.from(row)), about: 'guides' }, editor);
  expect(await refusalFrom(list)).toMatchObject({ code: 'csv-line', details: { line: 2 } });
});

it('of two at work on different people both are kept; who was changed meanwhile is not changed unseen', async () => {
  const [camille, zoe] = [read({}), read({ name: 'Zoé Petit', role: 'federation' })];
  await Promise.all([addGuide(editor, camille), addGuide(editor, zoe)]);
  await Promise.all([
    changeGuide(editor, camille, read({ area: 'Toul' })),
    changeGuide(editor, zoe, { ...zoe, area: 'Toul' }),
  ]);
  const { guides } = (await listed()) as { guides: Guide[] };
  expect(guides.map(({ name, area }) => `${name} ${area}`).sort()).toEqual([
    'Camille Roy Toul',
    'Zoé Petit Toul',
  ]);
  expect(await refusalOf(changeGuide(editor, camille, camille))).toBe('guide-missing');
  expect(await refusalOf(removeGuide(editor, zoe))).toBe('guide-missing');
  const readSeen = async (seen: string) => parseFields(seenGuideSchema, { seen });
  for (const seen of ['', '{', '{"name":"Zoé"}']) {
    expect(await refusalOf(readSeen(seen))).toBe('guide-missing');
  }
  const taken = changeGuide(editor, { ...zoe, area: 'Toul' }, read({ area: 'Toul' }));
  expect(await refusalOf(taken)).toBe('guide-taken');
});
