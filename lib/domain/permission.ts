import type { Role } from './role';

/** Who may do what: the only place that says so. A referent may do it for territories of their own. */
const grants = {
  'team.enter': ['owner', 'editor', 'contributor', 'referent'],
  'account.own': ['owner', 'editor', 'contributor', 'referent'],
  'templates.draft': ['owner', 'editor', 'contributor'],
  'templates.publish': ['owner', 'editor'],
  'posts.draft': ['owner', 'editor', 'contributor', 'referent'],
  'posts.publish': ['owner', 'editor'],
  'counts.read': ['owner', 'editor', 'contributor', 'referent'],
  'series.run': ['owner', 'editor', 'referent'],
  'documents.edit': ['owner', 'editor'],
  'agenda.edit': ['owner', 'editor', 'referent'],
  'campaign.edit': ['owner', 'editor'],
  'relays.manage': ['owner', 'editor', 'referent'],
  'relays.send': ['owner', 'editor'],
  'journal.read': ['owner', 'editor'],
  'members.manage': ['owner'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof grants;

export const permissions = Object.keys(grants) as Permission[];

/** As much of a person as rights depend on. */
export type Rights = { readonly role: Role; readonly territories: readonly string[] };

/** Whether a person may do something; with a territory's code, whether they may do it there. */
export function mayDo(
  { role, territories }: Rights,
  permission: Permission,
  territory?: string,
): boolean {
  const granted: readonly Role[] = grants[permission];
  if (!granted.includes(role)) return false;
  return role !== 'referent' || territory === undefined || territories.includes(territory);
}
