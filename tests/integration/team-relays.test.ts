import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { GIVEN_UP, GROUPING } from '@/lib/domain/relay';
import type { Role } from '@/lib/domain/role';
import { relayMails, relayNews } from '@/lib/server/database/relay-schema';
import { journal } from '@/lib/server/database/schema';
import { addRelay, changeRelay, removeRelay } from '@/lib/server/relays/change-relay';
import { gatherNews } from '@/lib/server/relays/gather-news';
import { importRelays } from '@/lib/server/relays/import-relays';
import { leaveList } from '@/lib/server/relays/leave';
import { listBatches, listMails } from '@/lib/server/relays/mail-rows';
import { readRelayList } from '@/lib/server/relays/read-relay-list';
import { writeRelayCsv } from '@/lib/server/relays/relay-csv';
import { listRelays } from '@/lib/server/relays/relay-rows';
import { resendMail } from '@/lib/server/relays/resend-mail';
import { hurryNews, listWaitingNews } from '@/lib/server/relays/waiting-news';
import { toMember } from '@/lib/server/team/find-person';
import { KINDS } from '../support/databases';
import { refusalOf } from '../support/refusal-of';
import {
  addTestRelay,
  describeTestSite,
  forgetRelays,
  publishTestNews,
  readTokens,
} from '../support/relay-work';
import { addPerson, NOW, openTestTeam } from '../support/team';

const CONSENT = { consentSource: 'Courrier', consentDay: '2015-09-21' };
const fields = (name: string, territories: string[] = []) => ({
  ...CONSENT,
  name,
  email: `${name.toLowerCase()}@example.org`,
  territories,
});

describe.each(KINDS)('relays in the team’s hands, %s', (kind) => {
  const team = openTestTeam({}, kind);
  beforeEach(() => forgetRelays(team.queries));

  async function doAs(role: Role, territories: string[] = []) {
    const email = `${randomUUID()}@example.org`;
    const person = await addPerson(team, role, { territories, email });
    return { team, member: toMember(person), now: NOW };
  }

  async function listNames(doing: Awaited<ReturnType<typeof doAs>>, filter = {}) {
    const rows = await listRelays(team.queries, doing.member, filter);
    return rows.map(({ name }) => name);
  }

  it('are listed with their consent, once, found, corrected and erased', async () => {
    const editor = await doAs('editor');
    await addRelay(editor, fields('Élise', ['57']));
    await addRelay(editor, fields('Boris'));
    expect(await refusalOf(addRelay(editor, fields('Boris', ['54'])))).toBe('relay-taken');
    const late = { ...fields('Late'), consentDay: '2015-10-02' };
    expect(await refusalOf(addRelay(editor, late))).toBe('consent-future');
    expect(await listNames(editor, { place: '57' })).toEqual(['Boris', 'Élise']);
    expect(await listNames(editor, { place: '54' })).toEqual(['Boris']);
    expect(await listNames(editor, { search: 'ÉLI' })).toEqual(['Élise']);
    const [boris] = await listRelays(team.queries, editor.member, { search: 'boris@' });
    const id = boris?.id ?? '';
    await changeRelay(editor, id, fields('Boris', ['54']));
    expect(await listNames(editor, { place: '57' })).toEqual(['Élise']);
    expect(await refusalOf(changeRelay(editor, id, fields('Élise')))).toBe('relay-taken');
    await removeRelay(editor, id);
    expect(await refusalOf(removeRelay(editor, id))).toBe('relay-missing');
    expect(await listNames(editor)).toEqual(['Élise']);
    const lines = JSON.stringify(await team.queries.select().from(journal));
    expect(lines).toContain('relay.removed');
    expect(lines, 'what cannot be erased names nobody').not.toMatch(/Boris|boris/);
  });

  it('of other places are a referent’s neither to see nor to change', async () => {
    const editor = await doAs('editor');
    const referent = await doAs('referent', ['57', '88']);
    for (const [name, places] of [
      ['Own', ['57', '88']],
      ['Shared', ['54', '57']],
      ['Other', ['54']],
      ['All', []],
    ] as const) {
      await addRelay(editor, fields(name, [...places]));
    }
    expect(await listNames(referent)).toEqual(['Own', 'Shared']);
    expect(await listNames(referent, { place: '54' })).toEqual(['Shared']);
    const ids = new Map(
      (await listRelays(team.queries, editor.member)).map(({ name, id }) => [name, id]),
    );
    for (const name of ['Shared', 'Other', 'All']) {
      const id = ids.get(name) ?? '';
      const change = changeRelay(referent, id, fields('Stolen', ['57']));
      expect(await refusalOf(change), name).toBe('relay-elsewhere');
      expect(await refusalOf(removeRelay(referent, id)), name).toBe('relay-elsewhere');
    }
    for (const places of [[], ['54'], ['54', '57']]) {
      expect(await refusalOf(addRelay(referent, fields('New', places)))).toBe('relay-elsewhere');
    }
    const own = ids.get('Own') ?? '';
    expect(await refusalOf(changeRelay(referent, own, fields('Own')))).toBe('relay-elsewhere');
    await changeRelay(referent, own, fields('Own', ['57']));
    await addRelay(referent, fields('New', ['88']));
    await removeRelay(referent, own);
    expect(await listNames(referent)).toEqual(['New', 'Shared']);
    const nowhere = await doAs('referent');
    expect(await listNames(nowhere)).toEqual([]);
  });

  it('come by a list, whose bad lines are told and whose good ones are taken', async () => {
    const editor = await doAs('editor');
    await addRelay(editor, fields('Boris'));
    const left = await addTestRelay(team.queries, 'Gone');
    const [token = ''] = await readTokens(team.queries, left);
    await leaveList(team.queries, token, NOW);
    const text = `Nom;E-mail;Territoires;Accord;Date
Élise Vautrin;elise@example.org;57, Vosges;Formulaire;21/09/2015
"Zoé; l’aînée";zoe@example.org;tous;;
Boris;boris@example.org;57;;
Gone;gone@example.org;57;;
Personne;pas une adresse;57;;
Rose;rose@example.org;Atlantide;;
;nobody@example.org;57;;
Futur;futur@example.org;57;;01/01/2030`;
    const bytes = Buffer.from(text.replaceAll('’', "'"), 'latin1');
    const lines = readRelayList(bytes, team.campaign, CONSENT, (column) => column);
    const { added, known, bad } = await importRelays(editor, lines);
    expect({ added, known }).toEqual({ added: 2, known: 1 });
    expect(bad.map(({ line, refusal }) => [line, refusal.code])).toEqual([
      [5, 'relay-left'],
      [6, 'email-invalid'],
      [7, 'territory-unknown'],
      [8, 'name-missing'],
      [9, 'consent-future'],
    ]);
    const rows = await listRelays(team.queries, editor.member, { list: 'listed' });
    expect(rows.slice(1)).toMatchObject([
      { name: "Zoé; l'aînée", territories: [], ...CONSENT },
      { name: 'Élise Vautrin', territories: ['57', '88'], consentSource: 'Formulaire' },
    ]);
    const file = writeRelayCsv(team.campaign, rows);
    await forgetRelays(team.queries);
    const again = readRelayList(Buffer.from(file), team.campaign, CONSENT, (column) => column);
    expect(await importRelays(editor, again)).toEqual({ added: 3, known: 0, bad: [] });
  });

  it('who left come back by an agreement given since, and no other', async () => {
    const editor = await doAs('editor');
    await addRelay(editor, fields('Anna'));
    const [anna] = await listRelays(team.queries, editor.member);
    await leaveList(team.queries, anna?.leaveToken ?? '', NOW);
    expect(await listNames(editor, { list: 'gone' })).toEqual(['Anna']);
    expect(await refusalOf(addRelay(editor, fields('Anna')))).toBe('relay-left');
    await addRelay(editor, { ...fields('Anna'), consentDay: '2015-10-01' });
    expect(await listNames(editor, { list: 'listed' })).toEqual(['Anna']);
  });

  it('are told what waits, at once where somebody is in a hurry, and of what became of it', async () => {
    const editor = await doAs('editor');
    const referent = await doAs('referent', ['57']);
    await addRelay(editor, fields('Anna', ['57']));
    await addRelay(editor, fields('Boris', ['54']));
    const site = describeTestSite({ 'post/vosges': ['88'] });
    const people = await listRelays(team.queries, editor.member);
    await publishTestNews(team.queries, 'now', NOW);
    await publishTestNews(team.queries, 'vosges', NOW + GROUPING);
    expect(await listWaitingNews(team.queries, site, people, NOW)).toEqual([
      { titles: ['now'], at: NOW + GROUPING, people: 2, isReady: true },
      { titles: ['vosges'], at: NOW + 2 * GROUPING, people: 0, isReady: false },
    ]);
    await gatherNews(team.queries, site, NOW);
    expect(await team.queries.$count(relayMails)).toBe(0);
    await hurryNews(team.queries, NOW);
    await gatherNews(team.queries, site, NOW);
    const count = async (doing: typeof editor, now = NOW) => {
      const [batch] = await listBatches(team.queries, { member: doing.member, now }, 3);
      return batch?.counts;
    };
    expect(await count(editor)).toEqual({ waiting: 2 });
    expect(await count(referent)).toEqual({ waiting: 1 });
    expect(await count(editor, NOW + GIVEN_UP)).toEqual({ cancelled: 2 });
    expect(await team.queries.$count(relayNews)).toBe(2);
  });

  it('get a mail again when somebody who may asks for it, and it is not on its way', async () => {
    const editor = await doAs('editor');
    const referent = await doAs('referent', ['54']);
    await addRelay(editor, fields('Anna', ['57']));
    await publishTestNews(team.queries, 'now', NOW - GROUPING);
    await gatherNews(team.queries, describeTestSite(), NOW);
    const list = () => listMails(team.queries, { member: editor.member, now: NOW }, {}, 9);
    const [mail] = await list();
    const id = mail?.id ?? '';
    expect(await refusalOf(resendMail(editor, id))).toBe('relay-mail-gone');
    await team.queries.update(relayMails).set({ state: 'uncertain', attempts: 3 });
    expect(await refusalOf(resendMail(referent, id))).toBe('relay-elsewhere');
    await resendMail(editor, id);
    expect(await list()).toMatchObject([{ id, state: 'waiting', reason: null }]);
    const [anna] = await listRelays(team.queries, editor.member);
    await team.queries.update(relayMails).set({ state: 'refused' });
    await removeRelay(editor, anna?.id ?? '');
    expect(await refusalOf(resendMail(editor, id))).toBe('relay-mail-gone');
    expect(await list()).toMatchObject([{ relay: null, isListed: false }]);
  });
});
