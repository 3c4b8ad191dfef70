import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { formatNames, formatSizes } from '@/lib/domain/format';
import { describeMoment } from '@/lib/domain/moment';
import { addressPost } from '@/lib/networks/address-post';
import { composeMessage } from '@/lib/networks/compose-message';
import { copyText } from '@/lib/networks/copied-text';
import { networkFacts } from '@/lib/networks/network-facts';
import { answerKit } from '@/lib/server/kit/answer-kit';
import { collectPictures } from '@/lib/server/kit/kit-pictures';
import { planKit } from '@/lib/server/kit/plan-kit';
import type { Site } from '@/lib/server/site';
import { listHtmlFaults } from '@/tests/support/html';
import { findTerritory, SHIPPED_PACKS } from '@/tests/support/packs';
import { openShippedSite } from '@/tests/support/sites';
import { NOW } from '@/tests/support/team';
import { readZip, type ZipFile } from '@/tests/support/zip-files';

const OPEN = Date.UTC(2015, 9, 1, 12);

/** A kit is sixty pictures: more than the usual time where everything else is tested beside it. */
const LONG = { timeout: 120_000 };

const kits = new Map<string, Promise<ZipFile[]>>();

/** A kit's files; each kit is painted once for all tests here. */
function readKit(site: Site, file: string): Promise<ZipFile[]> {
  const key = `${site.pack.campaign.id} ${file}`;
  const known = kits.get(key) ?? paintKit(site, file);
  kits.set(key, known);
  return known;
}

async function paintKit(site: Site, file: string): Promise<ZipFile[]> {
  const answer = answerKit(site, file, () => OPEN);
  expect(answer.status).toBe(200);
  return readZip(new Uint8Array(await answer.arrayBuffer()));
}

/** A place whose kit several tests look at. */
function choosePlace({ pack }: Site) {
  const { territories } = pack.campaign;
  return territories.find(({ code }) => code === '57') ?? territories[0] ?? null;
}

function findFile(files: readonly ZipFile[], ending: string): ZipFile {
  const file = files.find(({ name }) => name.endsWith(ending));
  if (!file) throw new RangeError(`Expected a file but received ${ending}`);
  return file;
}

describe.each(SHIPPED_PACKS)('the kits of %s', LONG, (id) => {
  it('hold every visual in every format, decoded at its size', async () => {
    const site = await openShippedSite(id);
    const place = choosePlace(site);
    const files = await readKit(site, `${place?.code}.zip`);
    const pictures = files.filter(({ name }) => name.endsWith('.jpg'));
    const used = new Set(site.pack.posts.map(({ visual }) => visual.template));
    expect(pictures.length).toBeGreaterThanOrEqual(used.size * formatNames.length);
    for (const { name, bytes } of pictures) {
      const { info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      expect(name).toMatch(new RegExp(`/[a-z0-9-]+-${info.width}x${info.height}\\.jpg$`));
      expect(Object.values(formatSizes)).toContainEqual({ width: info.width, height: info.height });
    }
    expect(new Set(pictures.map(({ bytes }) => bytes.toString('base64'))).size).toBe(
      pictures.length,
    );
    expect(files.every(({ name }) => /^[\x21-\x7e]+$/.test(name))).toBe(true);
    expect(new Set(files.map(({ name }) => name.split('/')[0])).size).toBe(1);
  });

  it('hold each post for each of its networks, to the byte', async () => {
    const site = await openShippedSite(id);
    const { campaign, posts } = site.pack;
    const place = choosePlace(site);
    const files = await readKit(site, `${place?.code}.zip`);
    for (const post of posts) {
      const text = findFile(files, `/${post.id}.txt`).bytes.toString();
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      const page = post.leadsTo === 'post' ? `posts/${post.id}` : post.leadsTo;
      const context = {
        place,
        everywhere: campaign.everywhere,
        firstName: '',
        moment: post.date === null ? null : describeMoment(post.date, campaign),
        link: addressPost({ ...post, link: `https://example.org/${page}` }, place),
      };
      const parts = text.replaceAll('\r\n', '\n').split(/\n-{60}\n/);
      for (const network of post.networks) {
        const message = composeMessage(post, network, context);
        const at = parts.findIndex((part) => part.split(', ').includes(networkFacts[network].name));
        const part = parts[at + 1]?.trim() ?? '';
        const expected = message ? copyText(network, message) : 'nothing';
        expect(part.startsWith(expected), `${post.id} ${network}`).toBe(true);
        if (networkFacts[network].link === 'only') expect(part.endsWith(context.link)).toBe(true);
        else expect(part).toBe(expected);
      }
    }
  });

  it('explain themselves in a valid page that needs only the pictures beside it', async () => {
    const site = await openShippedSite(id);
    const files = await readKit(site, 'all.zip');
    const page = files[0]?.bytes.toString() ?? '';
    expect(await listHtmlFaults(page)).toEqual([]);
    expect(page).not.toMatch(/<script|<link rel="stylesheet"|url\((?!data:)/);
    const sources = [...page.matchAll(/<(?:img src|a href)="([^"#]+)"/g)].map(([, path]) => path);
    const folder = files[0]?.name.split('/')[0];
    for (const path of new Set(sources)) {
      if (path?.startsWith('https://example.org/posts')) continue;
      expect(files.map(({ name }) => name)).toContain(`${folder}/${path}`);
    }
    expect(page).not.toMatch(/\b(?:kit|posts)\.[a-z]+\.[a-z]/);
    for (const { title, id: post } of site.pack.posts) {
      expect(page).toContain(`id="${post}"`);
      expect(page).toContain(title.replaceAll('"', '&#34;'));
    }
  });
});

describe('a kit in a place’s name', LONG, () => {
  it('is the same to the byte each time, and of one stable date', async () => {
    const site = await openShippedSite('give-a-pint');
    const file = `${choosePlace(site)?.code}.zip`;
    const [first, second] = await Promise.all(
      [OPEN, OPEN + 86_400_000].map(async (now) =>
        Buffer.from(await answerKit(site, file, () => now).arrayBuffer()),
      ),
    );
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  it('is another one than its neighbour’s, and than nobody’s', async () => {
    const site = await openShippedSite('masseret-2015');
    const [first, second, whole] = await Promise.all(
      ['57.zip', '54.zip', 'all.zip'].map((file) => readKit(site, file)),
    );
    const square = (files: ZipFile[] = []) => findFile(files, 'slogan-1080x1080.jpg').bytes;
    expect(square(first)).not.toEqual(square(second));
    expect(square(first)).not.toEqual(square(whole));
    expect(whole?.[0]?.name).toBe('kit/mode-d-emploi.html');
    expect(first?.[0]?.name).toBe('kit-57/mode-d-emploi.html');
    const page = first?.[0]?.bytes.toString() ?? '';
    expect(page).toContain('Kit de campagne <em>de la Moselle</em>');
    expect(page).toContain('(art.\u00a0L.52-1 du Code électoral)');
    expect(page).toContain(
      'du samedi 5\u00a0décembre 2015, 0\u00a0h, au dimanche 6\u00a0décembre 2015, 20\u00a0h',
    );
  });

  it('says nothing of electoral law where there is none', async () => {
    const site = await openShippedSite('give-a-pint');
    const page = (await readKit(site, 'all.zip'))[0]?.bytes.toString() ?? '';
    expect(page).not.toMatch(/L\.52|L\.49|election/i);
  });

  it('has a picture once, however many posts show it, and several of a template by number', async () => {
    const { pack } = await openShippedSite('masseret-2015');
    const [post] = pack.posts;
    if (!post) throw new RangeError('Expected a post');
    const show = (texts: Record<string, string>) => ({
      ...post,
      visual: { template: 'slogan', texts },
    });
    const posts = [show({}), show({ prenom: '' }), show({ prenom: 'Camille' }), show({})];
    const { pictures, picturesOf } = collectPictures(pack, posts, '57');
    expect(pictures.map(({ name }) => name)).toEqual(
      ['slogan', 'slogan-2'].flatMap((name) => [
        `${name}-1080x1080.jpg`,
        `${name}-1080x1350.jpg`,
        `${name}-1080x1920.jpg`,
        `${name}-1200x630.jpg`,
      ]),
    );
    expect(picturesOf(posts[1]?.visual ?? post.visual)).toEqual(pictures.slice(0, 4));
    expect(picturesOf(posts[2]?.visual ?? post.visual)).toEqual(pictures.slice(4));
  });

  it('can be planned for every place of every pack', async () => {
    for (const id of SHIPPED_PACKS) {
      const site = await openShippedSite(id);
      for (const { code } of site.pack.campaign.territories) {
        const plan = planKit(site, findTerritory(site.pack, code), NOW);
        const isWhole = plan.posts.every(({ texts, pictures }) => texts[0] && pictures[0]);
        expect(isWhole, code).toBe(true);
      }
    }
  });
});
