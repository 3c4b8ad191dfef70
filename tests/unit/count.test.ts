import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COUNT_BYTES, countGroups, countKinds, deedSchema, groupKinds } from '@/lib/domain/count';
import { networkIds } from '@/lib/domain/network';
import { makeCountLimits } from '@/lib/server/counts/count-limits';

const isDeed = (value: unknown) => deedSchema.safeParse(value).success;

describe('what may be counted', () => {
  it('is a kind and a template, or a kind, a post and a network', () => {
    expect(isDeed({ kind: 'save', template: 'anneau' })).toBe(true);
    expect(isDeed({ kind: 'preview', post: 'slogan' })).toBe(true);
    for (const network of networkIds) {
      expect(isDeed({ kind: 'open', post: 'slogan', network }), network).toBe(true);
    }
  });

  it.each([
    ['nobody', { kind: 'save', template: 'anneau', visitor: 'a1b2' }],
    ['nowhere', { kind: 'save', template: 'anneau', territory: '57' }],
    ['no day but the server’s', { kind: 'save', template: 'anneau', day: '2015-12-01' }],
    ['no number', { kind: 'save', template: 'anneau', count: 1000 }],
    ['no other kind', { kind: 'visit', template: 'anneau' }],
    ['no other network', { kind: 'open', post: 'slogan', network: 'myspace' }],
    ['no free text', { kind: 'save', template: 'Camille, 57000 Metz' }],
    ['one subject', { kind: 'save', template: 'anneau', post: 'slogan', network: 'x' }],
    ['no network of a badge', { kind: 'open', template: 'anneau', network: 'x' }],
    ['an object', ['save', 'anneau']],
  ])('says %s', (_, deed) => expect(isDeed(deed)).toBe(false));

  it('is under 200 bytes for a name as long as a title gives', () => {
    const post = 'a'.repeat(48);
    const longest = networkIds.map((network) => JSON.stringify({ kind: 'open', post, network }));
    for (const body of longest) expect(body.length).toBeLessThanOrEqual(COUNT_BYTES);
  });

  it('belongs to one group of those that the team reads', () => {
    expect(countGroups.flatMap((group) => groupKinds[group])).toEqual([...countKinds]);
  });
});

describe('limits', () => {
  const limits = makeCountLimits({ alike: 3, fromAddress: 5, inAll: 8 });
  const ask = (address: string, what: string, day: string) => limits.admit({ address, what, day });
  const askOften = async (times: number, address: string, what: string, day: string) => {
    const admitted = await Promise.all(
      Array.from({ length: times }, () => ask(address, what, day)),
    );
    return admitted.filter(Boolean).length;
  };

  it('hold for one thing from one address, however many come at once', async () => {
    expect(await askOften(50, '192.0.2.1', 'save template anneau', '2015-12-01')).toBe(3);
    expect(await askOften(3, '192.0.2.2', 'save template anneau', '2015-12-01')).toBe(3);
  });

  it('hold for all things from one address, and for all addresses', async () => {
    const day = '2015-12-02';
    for (const what of ['one', 'two', 'three']) await ask('192.0.2.1', what, day);
    expect(await askOften(3, '192.0.2.1', 'four', day)).toBe(2);
    expect(await ask('192.0.2.1', 'five', day)).toBe(false);
    expect(await askOften(3, '192.0.2.2', 'one', day)).toBe(3);
    expect(await ask('192.0.2.3', 'one', day)).toBe(false);
  });

  it('begin anew with the day', async () => {
    expect(await askOften(9, '192.0.2.1', 'one', '2015-12-03')).toBe(3);
    expect(await askOften(9, '192.0.2.1', 'one', '2015-12-04')).toBe(3);
  });
});

describe('a page that counts', () => {
  const sent: string[] = [];
  const sendBeacon = vi.fn((address: string, body: string) => sent.push(`${address} ${body}`) > 0);
  let countDeed: typeof import('@/lib/browser/count-deed').countDeed;

  beforeEach(async () => {
    sent.length = 0;
    vi.resetModules();
    vi.useFakeTimers({ toFake: ['performance'] });
    vi.stubGlobal('navigator', { sendBeacon });
    ({ countDeed } = await import('@/lib/browser/count-deed'));
    return () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    };
  });

  it('sends what was done, a double tap once', () => {
    countDeed({ kind: 'save', template: 'anneau' });
    countDeed({ kind: 'save', template: 'anneau' });
    countDeed({ kind: 'text', template: 'anneau' });
    vi.advanceTimersByTime(1_500);
    countDeed({ kind: 'save', template: 'anneau' });
    const save = '/api/count {"kind":"save","template":"anneau"}';
    expect(sent).toEqual([save, '/api/count {"kind":"text","template":"anneau"}', save]);
  });

  it('sees a photo in each template once a visit', () => {
    for (const template of ['anneau', 'echarpe', 'anneau', 'echarpe']) {
      countDeed({ kind: 'preview', template });
      vi.advanceTimersByTime(60_000);
    }
    expect(sent).toHaveLength(2);
  });

  it.each([[{ globalPrivacyControl: true }], [{ doNotTrack: '1' }]])(
    'sends nothing for whoever says %j',
    (asked) => {
      vi.stubGlobal('navigator', { sendBeacon, ...asked });
      countDeed({ kind: 'save', template: 'anneau' });
      expect(sent).toEqual([]);
    },
  );

  it.each([[{}], [{ sendBeacon: () => false }], [{ doNotTrack: 'unspecified', sendBeacon: null }]])(
    'fails nobody where beacons do not work: %j',
    (browser) => {
      vi.stubGlobal('navigator', browser);
      expect(() => countDeed({ kind: 'save', template: 'anneau' })).not.toThrow();
    },
  );
});
