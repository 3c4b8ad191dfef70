'use client';

import { useState } from 'react';
import { sendFile } from '@/lib/browser/send-file';
import { FileChoice } from './file-choice';
import styles from './file-sender.module.css';

type FileSenderProps = {
  /** Where files are sent; it answers with the place to go to, or with a sentence. */
  address: string;
  accept: string;
  words: Readonly<Record<'choose' | 'sending' | 'failed', string>>;
};

/** Takes a file, sends it, and goes where it has become something; or says why not. */
export function FileSender({ address, accept, words }: FileSenderProps) {
  const [sentence, setSentence] = useState('');
  const send = async (file: File | undefined) => {
    if (!file) return;
    setSentence(words.sending);
    const answer = await sendFile(file, address);
    if (answer && 'place' in answer) location.assign(answer.place);
    else setSentence(answer?.sentence ?? words.failed);
  };
  return (
    <div className={styles.sender}>
      <FileChoice accept={accept} onFiles={([file]) => void send(file)}>
        {words.choose}
      </FileChoice>
      <p aria-live="polite">{sentence}</p>
    </div>
  );
}
