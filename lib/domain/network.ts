/** Where a post may go, in the order people look for them. */
export const networkIds = [
  'facebook',
  'x',
  'instagram',
  'whatsapp',
  'linkedin',
  'bluesky',
  'mastodon',
  'threads',
  'telegram',
  'messenger',
  'sms',
  'email',
] as const;
export type NetworkId = (typeof networkIds)[number];
