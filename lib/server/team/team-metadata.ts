import 'server-only';
import type { Metadata } from 'next';
import type { MessageKey } from '@/lib/domain/messages';
import { currentSite } from '../current-site';
import { translator } from '../translate';

/** The title of a page of the team. */
export async function teamMetadata(title: MessageKey): Promise<Metadata> {
  const { campaign } = (await currentSite()).pack;
  return { title: translator(campaign.language)(title) };
}
