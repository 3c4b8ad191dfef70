import { describe, expect, it } from 'vitest';
import { type PaintJob, paintInOrder } from '@/lib/server/painter/paint-in-order';
import { findTemplate, openShippedPack } from '@/tests/support/packs';
import { makePhoto } from '@/tests/support/photos';

const pack = await openShippedPack('masseret-2015');
const PHOTO = { width: 700, height: 600 };
const bytes = await makePhoto(PHOTO.width, PHOTO.height);

type Numbered = PaintJob & { readonly index: number };

function makeJob(index: number, others: Partial<PaintJob> = {}): Numbered {
  const texts = { prenom: `Éloïse ${index}` };
  const given = { texts, territory: '54', type: 'jpeg', photo: null, placement: null } as const;
  return { template: 'departement', format: 'link', ...given, ...others, index };
}

function withPhoto(read: () => Promise<Uint8Array>): Partial<PaintJob> {
  const photo = async () => ({ bytes: await read(), size: PHOTO });
  return { template: 'anneau', format: 'square', texts: {}, territory: null, photo };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

describe('many visuals painted in order', () => {
  it('keep their order, slow ones too, and a bad row leaves the others alone', async () => {
    const jobs = [
      makeJob(
        0,
        withPhoto(async () => bytes),
      ),
      makeJob(1),
      makeJob(2, { texts: { prenom: 'x'.repeat(33) } }),
      makeJob(
        3,
        withPhoto(async () => bytes.subarray(0, 2000)),
      ),
      makeJob(4),
    ];
    const painted = await collect(paintInOrder(pack, jobs));
    expect(painted.map(({ job }) => job.index)).toEqual([0, 1, 2, 3, 4]);
    expect(painted.map(({ refusal }) => refusal?.code ?? null)).toEqual([
      null,
      null,
      'text-too-long',
      'photo-unreadable',
      null,
    ]);
  });

  it('are the same bytes each time, and others for other words', async () => {
    const jobs = [makeJob(0), makeJob(0), makeJob(1)];
    const [first, second, third] = await collect(paintInOrder(pack, jobs));
    expect(Buffer.compare(first?.bytes ?? Buffer.of(), second?.bytes ?? Buffer.of())).toBe(0);
    expect(Buffer.compare(first?.bytes ?? Buffer.of(), third?.bytes ?? Buffer.of())).not.toBe(0);
  });

  it('wait for a reader who takes none, and end when he leaves', async () => {
    let taken = 0;
    function* countJobs() {
      for (; ; taken++) yield makeJob(taken);
    }
    const painting = paintInOrder(pack, countJobs(), 3);
    await painting.next();
    expect(taken).toBeLessThanOrEqual(3);
    await painting.return();
    const left = taken;
    expect((await painting.next()).done).toBe(true);
    expect(taken).toBe(left);
  });

  it('stop at what is nobody’s mistake', async () => {
    const broken = withPhoto(() => Promise.reject(new Error('The disk is gone')));
    const painting = collect(paintInOrder(pack, [makeJob(0), makeJob(1, broken), makeJob(2)]));
    await expect(painting).rejects.toThrow('The disk is gone');
  });

  it('take a placement of their own', async () => {
    const { formats } = findTemplate(pack, 'anneau');
    expect(formats.square?.window).toBeDefined();
    const placement = { centreX: 0.2, centreY: 0.5, zoom: 2, angle: 0 };
    const jobs = [null, placement].map((chosen, index) =>
      makeJob(index, { ...withPhoto(async () => bytes), placement: chosen }),
    );
    const [plain, moved] = await collect(paintInOrder(pack, jobs));
    expect(Buffer.compare(plain?.bytes ?? Buffer.of(), moved?.bytes ?? Buffer.of())).not.toBe(0);
  });
});
