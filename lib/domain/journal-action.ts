/** What the team's own part of the site writes to the journal; each has its words in the messages. */
export const journalActions = [
  'team.opened',
  'team.signed-in',
  'member.invited',
  'member.joined',
  'member.changed',
  'member.removed',
  'member.link-made',
  'account.renamed',
  'account.passphrase-set',
  'account.signed-out-everywhere',
  'artwork.taken',
  'template.created',
  'template.saved',
  'template.restored',
  'template.imported',
  'template.published',
  'template.scheduled',
  'template.withdrawn',
  'template.archived',
  'template.unarchived',
  'template.link-made',
  'template.links-ended',
  'piece.created',
  'piece.saved',
  'piece.restored',
  'piece.published',
  'piece.scheduled',
  'piece.withdrawn',
  'piece.archived',
  'piece.unarchived',
  'piece.link-made',
  'piece.links-ended',
] as const;

export type JournalAction = (typeof journalActions)[number];

/** Whether an action has words; other parts of the site write actions of their own. */
export function isJournalAction(action: string): action is JournalAction {
  return (journalActions as readonly string[]).includes(action);
}
