'use server';

import { sentPostSchema } from '@/lib/domain/post-editing';
import { draftAction } from '@/lib/server/publication/draft-action';
import { pieceActions } from '@/lib/server/publication/piece-actions';
import { publishPost } from '@/lib/server/team-posts/publish-post';
import { savePost } from '@/lib/server/team-posts/save-post';

const actions = pieceActions('post', {
  home: '/team/posts',
  draft: 'posts.draft',
  publish: 'posts.publish',
  offer: publishPost,
});

export const save = draftAction('posts.draft', 'post', sentPostSchema, savePost);

export const restore = actions.restore;
export const publish = actions.publish;
export const schedule = actions.schedule;
export const withdraw = actions.withdraw;
export const archive = actions.archive;
export const unarchive = actions.unarchive;
export const makeLink = actions.makeLink;
export const endLinks = actions.endLinks;
