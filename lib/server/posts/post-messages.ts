import 'server-only';
import { deviceRefusals } from '../translate';

/** The words of posts, and those of the studio that they share: the photo's, and those of a picture to press. */
export const postMessages = [
  'posts',
  ...deviceRefusals,
  'badge.adjust',
  'badge.empty',
  'badge.save',
  'badge.stage',
];
