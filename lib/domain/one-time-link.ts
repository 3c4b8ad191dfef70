/** What a one-time link opens, and for how long, in ms. */
export const linkLives = {
  'first-owner': 24 * 3_600_000,
  invitation: 7 * 24 * 3_600_000,
  reset: 3_600_000,
  'sign-in': 15 * 60_000,
} as const;

export type LinkPurpose = keyof typeof linkLives;
