'use server';

import { redirect } from 'next/navigation';
import { documentFieldsSchema } from '@/lib/domain/document-fields';
import { formAction } from '@/lib/server/publication/form-action';
import { pieceActions } from '@/lib/server/publication/piece-actions';
import { saveDocument } from '@/lib/server/team-documents/save-document';

const actions = pieceActions('document', {
  home: '/team/documents',
  draft: 'documents.edit',
  publish: 'documents.edit',
});

export const save = formAction('documents.edit', documentFieldsSchema, async (fields, doing) => {
  const { slug } = await saveDocument(doing, fields);
  if (fields.slug === null) redirect(`/team/documents/${slug}?created`);
  return { said: 'team.pieces.saved' };
});

export const restore = actions.restore;
export const publish = actions.publish;
export const schedule = actions.schedule;
export const withdraw = actions.withdraw;
export const archive = actions.archive;
export const unarchive = actions.unarchive;
