import { Refusal } from '@/lib/domain/refusal';
import type { OpenSheet } from './sheet';
import { CARD_SIDE, isTestCard, paintTestCard } from './test-card';

const CARD = { width: CARD_SIDE, height: CARD_SIDE };

/**
 * Makes sure that what is painted comes out of a canvas as it is: against tracking, Tor Browser and a
 * hardened Firefox write noise in its place, without an error. Asked of the sheets that pictures are
 * written with, and each time, because a permission may be given or taken back. Throws canvas-forbidden.
 */
export async function checkCanvas(open: OpenSheet): Promise<void> {
  const card = open(CARD);
  paintTestCard(card.context);
  const written = await createImageBitmap(await card.write('image/png'));
  const { context } = open(CARD);
  context.drawImage(written, 0, 0);
  written.close();
  const { data } = context.getImageData(0, 0, CARD_SIDE, CARD_SIDE);
  if (!isTestCard(data)) throw new Refusal('canvas-forbidden');
}
