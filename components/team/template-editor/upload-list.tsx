import { usePercent, useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './upload-list.module.css';
import type { Upload } from './use-uploads';

/** Files on their way, with how far they are, and files that were refused, with the reason. */
export function UploadList({ uploads }: { uploads: readonly Upload[] }) {
  return (
    <ul className={styles.uploads} aria-live="polite" data-empty={uploads.length === 0}>
      {uploads.map((upload) => (
        <li key={upload.key} data-refused={upload.refusal !== null}>
          {upload.refusal ? <Refused {...upload} /> : <OnItsWay {...upload} />}
        </li>
      ))}
    </ul>
  );
}

function Refused({ name, refusal }: Upload) {
  const t = useTranslate();
  if (!refusal) return null;
  return (
    <>
      <Icon name="warning" size={22} />
      <p>
        <strong>{name}</strong>
        <br />
        {refusal.sentence ?? t(`refusals.${refusal.code}`)}
      </p>
    </>
  );
}

function OnItsWay({ name, share, cancel }: Upload) {
  const t = useTranslate();
  const percent = usePercent();
  return (
    <>
      <p>
        <strong>{name}</strong>
        <br />
        <progress
          value={share}
          max={1}
          aria-label={t('team.editor.drop.progress', { name })}
          aria-valuetext={percent(share)}
        />
        <small>{describeShare(share, t, percent)}</small>
      </p>
      <Button tone="quiet" aria-label={t('team.editor.drop.cancelOne', { name })} onClick={cancel}>
        {t('team.editor.drop.cancel')}
      </Button>
    </>
  );
}

/** Files wait for one another; what has arrived is looked at. */
function describeShare(
  share: number,
  t: ReturnType<typeof useTranslate>,
  percent: ReturnType<typeof usePercent>,
): string {
  if (share === 0) return t('team.editor.drop.waiting');
  return share < 1 ? percent(share) : t('team.editor.drop.reading');
}
