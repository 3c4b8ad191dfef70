/** Sizes in px that a template can be made in (`facts`: one 1080 square serves every network). */
export const formatSizes = {
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
  link: { width: 1200, height: 630 },
} as const;
export const formatNames = ['square', 'portrait', 'story', 'link'] as const;
export type FormatName = (typeof formatNames)[number];
