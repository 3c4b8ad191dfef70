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

/** What a post's texts ask for and would not get, each as "path: what was expected". */
export function findVariableProblems(post: Post, { campaign }: Known): string[] {
  const moment = describeMoment(post.date, campaign);
  const given = Object.keys({ ...describeGiven(campaign), ...moment });
  const checkPart = (path: string, text: string, allowed: readonly string[]) =>
    listVariables(text).flatMap((name) => {
      if (allowed.includes(name)) return [];
      return [`${path}: {${name}} ${explainMissing(name, path, post.date)}`];
    });
  const { named } = post;
  const namesNobody = named !== null && !listVariables(named).includes(FIRST_NAME);
  return [
    ...checkPart('title', post.title, []),
    ...checkPart('text', post.text, given),
    ...(named === null ? [] : checkPart('named', named, [...given, FIRST_NAME])),
    ...(namesNobody ? [`named: expected {${FIRST_NAME}}`] : []),
    ...Object.entries(post.variants).flatMap(([network, text]) =>
      checkPart(`variants.${network}`, text, given),
    ),
    ...checkPart('alt', post.alt, given),
  ];
}

/** The forms that every place has, « everywhere » included. */
function describeGiven({ everywhere }: Known['campaign']) {
  const forms = Object.entries(describePlace(everywhere));
  return Object.fromEntries(forms.filter(([, form]) => form));
}

function explainMissing(name: string, path: string, date: string | null): string {
  if (path === 'title') return 'is not filled in a title';
  if (name === FIRST_NAME) return 'is known in "named" alone';
  if (PLACE.includes(name)) return 'has no value while no place is chosen';
  if (!MOMENT.includes(name)) return `is no variable of a post`;
  return date === null ? 'needs a "date"' : `is not known of "${date}"`;
}

function checkName(path: string, name: string | null, known: readonly string[]): string[] {
  return name === null || known.includes(name) ? [] : [`${path}: ${expectOneOf(known)}`];
}

function expectOneOf(names: readonly string[]): string {
  return `expected one of ${names.join(', ')}`;
}
