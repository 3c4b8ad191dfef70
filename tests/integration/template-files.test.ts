import { downloadZip } from 'client-zip';
import { describe, expect, it } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { journal, media, pieces } from '@/lib/server/database/schema';
import { exportTemplate } from '@/lib/server/templates/export-template';
import { importTemplate } from '@/lib/server/templates/import-template';
import { saveDraft } from '@/lib/server/templates/save-draft';
import { findTemplate } from '@/lib/server/templates/template-rows';
import { describeRefusal } from '@/lib/server/translate';
import { doAs, makeDraft, openTeamSite, send } from '@/tests/support/team-templates';
import { readZip } from '@/tests/support/zip-files';

const { team } = openTeamSite();
type Files = Record<string, string | Uint8Array>;

async function makeZip(files: Files): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, input]) => ({
    name,
    input: typeof input === 'string' ? input : new Uint8Array(input),
  }));
  return new Uint8Array(await downloadZip(entries).arrayBuffer());
}

async function exportOne() {
  const doing = await doAs(team, 'contributor');
  const draft = await makeDraft(doing, { title: 'À emporter' });
  const { slug } = await saveDraft(doing, { slug: null, version: 0, draft });
  const answer = await exportTemplate(team.queries, slug, doing.now);
  const zip = new Uint8Array(await answer.arrayBuffer());
  const files = Object.fromEntries((await readZip(zip)).map(({ name, bytes }) => [name, bytes]));
  return { doing, draft, slug, zip, files };
}

describe('a template as one file', () => {
  it('comes back as it went, under a slug of its own, and is offered to nobody', async () => {
    const { doing, draft, slug, zip } = await exportOne();
    const stored = await importTemplate(send(zip, 'template.zip'), doing);
    expect(stored).toEqual({ slug: `${slug}-2`, version: 1 });
    const [one, other] = [slug, stored.slug].map((name) => findTemplate(team.queries, name));
    const [before, after] = [await one, await other];
    expect(after).toMatchObject({ live: null, publication: { state: 'draft' } });
    // Its artwork was taken anew: the same pixels are the same bytes.
    expect(after?.working.data.formats).toEqual(before?.working.data.formats);
    expect(after?.working.data).toMatchObject({ title: draft.title, kind: 'badge' });
  });

  it('one that a Design draws is taken along in its words, and drawn anew where it comes', async () => {
    const doing = await doAs(team, 'contributor');
    const answer = await exportTemplate(team.queries, 'je-soutiens', 0);
    const zip = new Uint8Array(await answer.arrayBuffer());
    expect((await readZip(zip)).map(({ name }) => name)).toEqual(['template.json']);
    const { slug } = await importTemplate(send(zip, 'template.zip'), doing);
    const [one, other] = ['je-soutiens', slug].map((name) => findTemplate(team.queries, name));
    expect((await other)?.working.data.formats).toEqual((await one)?.working.data.formats);
  });
});

describe('a file that is no template', () => {
  const makeAll = async (): Promise<Record<string, Uint8Array>> => {
    const { files, zip } = await exportOne();
    const json = String(files['template.json']);
    const [artwork = ''] = Object.keys(files).filter((name) => name.endsWith('.png'));
    const change = (from: string | RegExp, to: string) =>
      makeZip({ ...files, 'template.json': json.replace(from, to) });
    const bomb = Buffer.from(await makeZip({ ...files, [artwork]: new Uint8Array(16_000_000) }));
    const forged = Buffer.from(zip);
    // A directory that tells a smaller size than what is there.
    const at = forged.lastIndexOf(Buffer.from(artwork)) - 46 + 24;
    forged.writeUInt32LE(100, at);
    return {
      'no ZIP': Buffer.from('hello'),
      'half of one': zip.subarray(0, zip.length / 2),
      'one without words': await makeZip({ [artwork]: files[artwork] ?? '' }),
      'one without its artwork': await makeZip({ 'template.json': json }),
      'one with more than its own': await makeZip({ ...files, 'more.txt': 'hello' }),
      'one with a way out': await makeZip({ ...files, 'a/../../../etc/passwd': 'hello' }),
      'one of many files': await makeZip(
        Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${at}`, 'hello'])),
      ),
      'one with an artwork of 16 MB': bomb,
      'one that lies about sizes': forged,
      'words of another kind': await change('"template"', '"backup"'),
      'a slug that is a path': await change(/"slug": "[^"]+"/, '"slug": "../x"'),
      'an artwork that is a file of the pack': await change(
        /"artwork": "[^"]+"/,
        '"artwork": "campaign.json"',
      ),
    };
  };

  it('is refused in words, and leaves nothing', async () => {
    const doing = await doAs(team, 'editor');
    const all = await makeAll();
    const count = () =>
      Promise.all([media, pieces, journal].map((table) => team.queries.$count(table)));
    const before = await count();
    for (const [what, bytes] of Object.entries(all)) {
      const error: unknown = await importTemplate(send(bytes, 'x.zip'), doing).catch((e) => e);
      expect(error, what).toBeInstanceOf(Refusal);
      if (!(error instanceof Refusal)) throw error;
      expect(error.code, what).toBe('import-broken');
      expect(describeRefusal('fr', error)).toMatch(/^\p{Lu}.+[^{}]+\.$/u);
    }
    expect(await count()).toEqual(before);
  });

  it('is refused for what its artwork is, which is taken as if it were sent alone', async () => {
    const { doing, files } = await exportOne();
    const [artwork = ''] = Object.keys(files).filter((name) => name.endsWith('.png'));
    const zip = await makeZip({ ...files, [artwork]: 'no picture' });
    const taking = importTemplate(send(zip), doing);
    await expect(taking).rejects.toMatchObject({ code: 'artwork-unknown' });
  });
});
