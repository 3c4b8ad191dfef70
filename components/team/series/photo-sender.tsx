'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslate } from '@/components/messages';
import { sendPhoto } from '@/lib/browser/send-photo';
import type { Refusal } from '@/lib/domain/refusal';
import { FileChoice } from '../file-choice';
import styles from './photo-sender.module.css';

type Refused = { readonly name: string; readonly sentence: string };
type Sent = { readonly done: number; readonly total: number; readonly taken: number };

const NOTHING: Sent = { done: 0, total: 0, taken: 0 };

/** Files that systems put into folders are none of them. */
function isPhoto({ name }: File): boolean {
  return !name.startsWith('.') && !/^(thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Sends photos one by one, or a ZIP of them, and says which were not taken. */
export function PhotoSender({ address }: { address: string }) {
  const t = useTranslate();
  const { refresh } = useRouter();
  const [sent, setSent] = useState(NOTHING);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const isSending = sent.done < sent.total;

  const send = async (chosen: readonly File[]) => {
    const files = chosen.filter(isPhoto);
    let [taken, failed] = [0, [] as Refused[]];
    setRefused(failed);
    for (const [done, file] of files.entries()) {
      setSent({ done, total: files.length, taken });
      const answer = await sendPhoto(file, address).catch(({ code, details }: Refusal) => ({
        sentence: t(`refusals.${code}`, details),
      }));
      if (answer && 'taken' in answer) {
        taken += answer.taken;
        failed = [...failed, ...answer.refused];
      } else {
        const sentence = answer?.sentence ?? t('refusals.network-missing');
        failed = [...failed, { name: file.name, sentence }];
      }
      setRefused(failed);
    }
    setSent({ done: files.length, total: files.length, taken });
    refresh();
  };

  return (
    <div className={styles.sender}>
      <div className={styles.ways}>
        <FileChoice
          kind="files"
          accept="image/*,.zip,application/zip"
          isDisabled={isSending}
          onFiles={send}
        >
          {t('team.series.photos.choose')}
        </FileChoice>
        <FileChoice kind="folder" isDisabled={isSending} onFiles={send}>
          {t('team.series.photos.folder')}
        </FileChoice>
      </div>
      <p role="status">{describe(sent, refused.length, t)}</p>
      {refused.length > 0 && (
        <div className={styles.refused} role="alert">
          <p>{t('team.series.photos.refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ name, sentence }) => (
              <li key={name}>
                <strong>{name}</strong> {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function describe(
  { done, total, taken }: Sent,
  refused: number,
  t: ReturnType<typeof useTranslate>,
): string {
  if (done < total) return t('team.series.photos.sending', { done, total });
  if (taken > 0) return t('team.series.photos.taken', { count: taken });
  return total > 0 && refused === 0 ? t('team.series.photos.empty') : '';
}
