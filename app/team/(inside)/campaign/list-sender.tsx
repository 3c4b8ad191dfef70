import { FileSender } from '@/components/team/file-sender';
import type { Translate } from '@/lib/domain/messages';

/** The place for a CSV of areas or of people. */
export function ListSender({ topic, t }: { topic: 'areas' | 'guides'; t: Translate }) {
  return (
    <FileSender
      address={`/team/campaign/lists?about=${topic}`}
      accept=".csv,text/csv"
      words={{
        choose: t('team.campaign.choose'),
        sending: t('team.documents.file.sending'),
        failed: t('refusals.network-missing'),
      }}
    />
  );
}
