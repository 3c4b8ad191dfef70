import { ImageResponse } from '@vercel/og';
import { createElement } from 'react';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPicture } from '@/lib/server/link-previews/answer-picture';
import { findPicture, pictureAddress } from '@/lib/server/link-previews/link-pictures';
import { listSubjects } from '@/lib/server/link-previews/list-subjects';
import { paintPicture } from '@/lib/server/link-previews/paint-picture';
import { resolveTree } from '@/lib/server/link-previews/resolve-tree';
import type { Site } from '@/lib/server/site';
import { forbidNetwork, type Network } from '@/tests/support/forbid-network';
import { SHIPPED_PACKS } from '@/tests/support/packs';
import { openShippedSite } from '@/tests/support/sites';

/** WhatsApp shows no picture above it. */
const HEAVIEST = 600_000;
const DAY = 86_400;
const NOW = Date.UTC(2015, 9, 1);

let network: Network;
beforeAll(() => {
  network = forbidNetwork();
});
afterAll(() => network.restore());

function findSubject(site: Site, name: string) {
  const subject = listSubjects(site, NOW).find((candidate) => candidate.name === name);
  if (!subject) throw new RangeError(`Expected a subject but received ${name}`);
  return subject;
}

function fileOf(site: Site, name: string, isOpen = true): string {
  return pictureAddress(site, findSubject(site, name), isOpen).replace('/previews/', '');
}

describe.each(SHIPPED_PACKS)('the link pictures of %s', (id) => {
  it('are PNGs of 1200x630 px, light enough for every network, no two alike but posts of one visual', async () => {
    const site = await openShippedSite(id);
    const subjects = listSubjects(site, NOW);
    expect(subjects.filter(({ visual }) => !visual).length).toBe(16);
    expect(subjects.filter(({ visual }) => visual).length).toBe(site.pack.posts.length);
    const visuals = new Set(
      subjects.flatMap(({ visual }) => (visual ? JSON.stringify(visual) : [])),
    );
    expect(visuals.size).toBeGreaterThanOrEqual(8);
    const seen = new Set<string>();
    for (const subject of subjects) {
      const bytes = await findPicture(site, subject, true);
      const { format, width, height } = await sharp(bytes).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(bytes.length, subject.name).toBeLessThan(HEAVIEST);
      seen.add(Buffer.from(bytes).toString('base64'));
    }
    expect(seen.size).toBe(16 + visuals.size);
    expect(network.attempts).toEqual([]);
  }, 60_000);
});

describe('texts that no pack font can draw', () => {
  const hostile = [
    '🎉👩‍👩‍👧‍👦🇫🇷',
    '漢字かな한국어',
    'שלום عليكم',
    'ไทย देवनागरी',
    '∑∮☃',
    '\u202eabc\u0000',
  ];

  it.each(hostile)('%j is painted without asking anybody for its letters', async (text) => {
    const { pack, ...site } = await openShippedSite('masseret-2015');
    for (const name of ['agenda', 'badge']) {
      const subject = findSubject({ pack, ...site }, name);
      const words = { title: text, heading: `${text} Créer`, plainTitle: text };
      for (const isOpen of [true, false]) {
        const bytes = await paintPicture(pack, { ...subject, ...words }, isOpen);
        expect((await sharp(bytes).metadata()).width).toBe(1200);
      }
    }
    expect(network.attempts).toEqual([]);
  });

  it('do not reach @vercel/og even as plain text', async () => {
    const { pack } = await openShippedSite('masseret-2015');
    const drawing = createElement(
      'div',
      { style: { display: 'flex' } },
      `Été ${hostile.join(' ')}`,
    );
    const tree = resolveTree(drawing, pack.tables.text);
    expect(tree).toMatchObject({ props: { children: expect.stringMatching(/^Été [ a-z]*$/) } });
    const fonts = [{ name: 'pack', data: Buffer.from(pack.fonts.text) }];
    const picture = new ImageResponse(tree as never, { width: 200, height: 100, fonts });
    expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(100);
    expect(network.attempts).toEqual([]);
  });

  it('would reach the internet without that: this test sees it', async () => {
    const watch = forbidNetwork();
    const drawing = createElement('div', { style: { display: 'flex' } }, '🎉');
    const picture = new ImageResponse(drawing, { width: 200, height: 100 });
    await expect(picture.arrayBuffer()).rejects.toThrow();
    watch.restore();
    expect(watch.attempts.join()).toContain('https://cdn.jsdelivr.net/');
  });
});

describe('what a picture’s address answers', () => {
  it('the picture, for as long as the calendar allows', async () => {
    const site = await openShippedSite('masseret-2015');
    const answer = await answerPicture(site, fileOf(site, 'home'), {
      now: NOW,
      isOpen: true,
      maxAge: DAY,
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('cache-control')).toBe(`public, max-age=${DAY}`);
  });

  it('today’s picture for an address of yesterday, for minutes', async () => {
    const site = await openShippedSite('masseret-2015');
    const old = fileOf(site, 'home').replace(/[0-9a-f]{16}/, '0'.repeat(16));
    const answer = await answerPicture(site, old, { now: NOW, isOpen: true, maxAge: DAY });
    const today = await findPicture(site, findSubject(site, 'home'), true);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(today));
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    const late = await answerPicture(site, old, { now: NOW, isOpen: true, maxAge: 12 });
    expect(late.headers.get('cache-control')).toBe('public, max-age=12');
  });

  it('in silence, a page’s name that nobody may keep, whatever was asked for', async () => {
    const site = await openShippedSite('masseret-2015');
    const closed = { now: NOW, isOpen: false, maxAge: DAY };
    const plain = await findPicture(site, findSubject(site, 'badge'), false);
    for (const name of ['badge', 'badge-anneau', 'badge-je-soutiens']) {
      const answer = await answerPicture(site, fileOf(site, name), closed);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(plain));
    }
    expect(fileOf(site, 'badge', false)).not.toBe(fileOf(site, 'badge'));
  });

  it.each([
    'nothing-0123456789abcdef.png',
    'home.png',
    'home-0123456789abcdef.jpg',
    'home-0123456789ABCDEF.png',
    '../home-0123456789abcdef.png',
    '__proto__-0123456789abcdef.png',
    '',
  ])('404 for %s', async (file) => {
    const site = await openShippedSite('masseret-2015');
    const answer = await answerPicture(site, file, { now: NOW, isOpen: true, maxAge: DAY });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
