/** What a post is for. */
export const postKinds = [
  'slogan',
  'theme',
  'launch',
  'dates',
  'territory',
  'gathering',
  'picbadge',
] as const;

/** The pages of the site a post may lead to; `post` is the post's own page. */
export const postTargets = ['post', 'badge', 'agenda', 'documents'] as const;
