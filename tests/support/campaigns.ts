import { readFileSync } from 'node:fs';
import { type Campaign, campaignSchema } from '@/lib/domain/campaign';
import { locate, type ShippedPack } from './packs';

/** A shipped pack's campaign alone: its fonts are not read. */
export function readCampaign(id: ShippedPack): Campaign {
  const text = readFileSync(locate(`campaigns/${id}/campaign.json`), 'utf8');
  return campaignSchema.parse(JSON.parse(text));
}
