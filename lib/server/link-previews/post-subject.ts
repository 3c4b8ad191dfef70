import 'server-only';
import { describeMoment } from '@/lib/domain/moment';
import type { Post } from '@/lib/domain/post';
import { composeAlt, composeMessage } from '@/lib/networks/compose-message';
import { isPlaceSlot } from '@/lib/render/fill-pattern';
import { listPosts, type Site } from '../site';
import { translator } from '../translate';
import type { Subject } from './subject';

/** How much of its text a post's description says, in characters: networks cut it about there. */
const LONGEST = 200;

/** The name of a post's page among subjects, in one place or in none. Slugs have no low line. */
export function postSubject(id: string, place: string | null): string {
  return `post-${id}${place === null ? '' : `_${place}`}`;
}

/** The post that a subject's name stands for at an instant (ms); null when there is no such post or no such place. */
export function findPostSubject(site: Site, name: string, now: number): Subject | null {
  const [, id, code = null] = /^post-([a-z0-9-]+)(?:_([A-Z0-9-]+))?$/.exec(name) ?? [];
  const post = listPosts(site, now).find((candidate) => candidate.id === id);
  const isKnown = code === null || site.pack.campaign.territories.some((one) => one.code === code);
  return post && isKnown ? describePost(site, post, code) : null;
}

/** A post's page as a link preview shows it: its own words and its own visual. */
export function describePost({ pack }: Site, post: Post, code: string | null): Subject {
  const { campaign } = pack;
  const place = campaign.territories.find((one) => one.code === code) ?? null;
  const context = {
    place,
    everywhere: campaign.everywhere,
    firstName: '',
    moment: describeMoment(post.date, campaign),
    link: '',
  };
  const query = code === null ? '' : `?d=${code}`;
  const shown = chooseFormat(pack, post);
  return {
    name: postSubject(post.id, code),
    path: `/posts/${post.id}${query}`,
    title: post.title,
    description: shorten(composeMessage(post, 'facebook', context)?.text ?? post.title),
    alt: composeAlt(post, context) ?? post.title,
    heading: post.title,
    plainTitle: translator(campaign.language)('pages.posts.title'),
    badges: [],
    visual: {
      ...post.visual,
      format: shown.name,
      territory: shown.format?.slots.some(isPlaceSlot) ? code : null,
    },
  };
}

/** A visual of the team may have no format of a link preview's shape: it always has a square. */
function chooseFormat({ templates }: Site['pack'], { visual }: Post) {
  const formats = templates.find(({ slug }) => slug === visual.template)?.formats;
  const name = formats?.link ? 'link' : 'square';
  return { name, format: formats?.[name] } as const;
}

function shorten(text: string): string {
  const line = text.replace(/ *\n+ */g, ' ');
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST)).replace(/[\s,;:.«–]+$/u, '')}…`;
}
