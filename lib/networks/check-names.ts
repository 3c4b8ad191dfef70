import type { Campaign } from '@/lib/domain/campaign';
import { describePlace, listVariables } from '@/lib/domain/fill-variables';
import { describeMoment } from '@/lib/domain/moment';
import type { NetworkId } from '@/lib/domain/network';
import type { Post } from '@/lib/domain/post';

/** What posts may refer to. */
export type Known = {
  readonly campaign: Pick<
    Campaign,
    'calendar' | 'everywhere' | 'hashtags' | 'language' | 'territories' | 'themes'
  >;
  /** Slugs of the pack's post templates. */
  readonly templates: readonly string[];
};

const FIRST_NAME = 'prenom';
const PLACE = Object.keys(describePlace(null));
const MOMENT = ['date', 'time', 'venue', 'town'];

/** What a post names and its pack does not have, each as "path: what was expected". */
export function findUnknownNames(post: Post, { campaign, templates }: Known): string[] {
  const themes = campaign.themes.map(({ id }) => id);
  const { rounds, events } = campaign.calendar;
  const dates = [...rounds, ...events].map(({ id }) => id);
  return [
    ...(post.kind === 'theme' && post.theme === null ? [`theme: ${expectOneOf(themes)}`] : []),
    ...checkName('theme', post.theme, themes),
    ...checkName('date', post.date, dates),
    ...checkName('visual.template', post.visual.template, templates),
    ...post.hashtags.flatMap((tag, index) =>
      checkName(`hashtags.${index}`, tag, campaign.hashtags.values),
    ),
    ...(Object.keys(post.variants) as NetworkId[]).flatMap((network) =>
      checkName(`variants.${network}`, network, post.networks),
    ),
  ];
}

/** A variable that a post's text asks for and would not get. */
export type VariableFault = {
  /** Where the text stands in the post. */
  readonly path: string;
  readonly name: string;
  readonly why: 'in-title' | 'first-name' | 'place' | 'unknown' | 'date-missing' | 'date-lacks';
};

/** What a post's texts ask for and would not get, each as "path: what was expected". */
export function findVariableProblems(post: Post, known: Known): string[] {
  return [
    ...findVariableFaults(post, known).map(
      ({ path, name, why }) => `${path}: {${name}} ${explain(why, post.date)}`,
    ),
    ...(namesNobody(post) ? [`named: expected {${FIRST_NAME}}`] : []),
  ];
}

/** Whether a post's text in one's own name leaves out the name. */
export function namesNobody({ named }: Pick<Post, 'named'>): boolean {
  return named !== null && !listVariables(named).includes(FIRST_NAME);
}

/** The variables that a post's texts ask for and would not get, in the texts' order. */
export function findVariableFaults(
  post: Post,
  { campaign }: { readonly campaign: Pick<Campaign, 'calendar' | 'everywhere' | 'language'> },
): VariableFault[] {
  const moment = describeMoment(post.date, campaign);
  const given = Object.keys({ ...describeGiven(campaign), ...moment });
  const checkPart = (path: string, text: string, allowed: readonly string[]) =>
    listVariables(text).flatMap((name): VariableFault[] =>
      allowed.includes(name) ? [] : [{ path, name, why: findReason(name, path, post.date) }],
    );
  const { named } = post;
  return [
    ...checkPart('title', post.title, []),
    ...checkPart('text', post.text, given),
    ...(named === null ? [] : checkPart('named', named, [...given, FIRST_NAME])),
    ...Object.entries(post.variants).flatMap(([network, text]) =>
      checkPart(`variants.${network}`, text, given),
    ),
    ...checkPart('alt', post.alt, given),
  ];
}

/** The forms that every place has, « everywhere » included. */
function describeGiven({ everywhere }: Pick<Campaign, 'everywhere'>) {
  const forms = Object.entries(describePlace(everywhere));
  return Object.fromEntries(forms.filter(([, form]) => form));
}

function findReason(name: string, path: string, date: string | null): VariableFault['why'] {
  if (path === 'title') return 'in-title';
  if (name === FIRST_NAME) return 'first-name';
  if (PLACE.includes(name)) return 'place';
  if (!MOMENT.includes(name)) return 'unknown';
  return date === null ? 'date-missing' : 'date-lacks';
}

function explain(why: VariableFault['why'], date: string | null): string {
  const words = {
    'in-title': 'is not filled in a title',
    'first-name': 'is known in "named" alone',
    place: 'has no value while no place is chosen',
    unknown: 'is no variable of a post',
    'date-missing': 'needs a "date"',
    'date-lacks': `is not known of "${date}"`,
  };
  return words[why];
}

function checkName(path: string, name: string | null, known: readonly string[]): string[] {
  return name === null || known.includes(name) ? [] : [`${path}: ${expectOneOf(known)}`];
}

function expectOneOf(names: readonly string[]): string {
  return `expected one of ${names.join(', ')}`;
}
