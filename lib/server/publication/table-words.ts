import 'server-only';
import type { Translate } from '@/lib/domain/messages';

/** The words of a table of pieces, called `title`. */
export function tableWords(t: Translate, title: string) {
  return {
    words: {
      title,
      what: t('team.pieces.table.what'),
      standing: t('team.pieces.table.standing'),
      actions: t('team.pieces.table.actions'),
      publish: t('team.pieces.publication.publish'),
      withdraw: t('team.pieces.publication.back'),
    },
    nameAction: (action: 'publish' | 'withdraw', name: string) =>
      t(`team.pieces.table.${action}`, { name }),
  };
}
