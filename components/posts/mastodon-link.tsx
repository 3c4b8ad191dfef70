'use client';

import { type FormEvent, useId, useState } from 'react';
import { useIsOpenNow } from '@/components/clock/clock';
import { useTranslate } from '@/components/messages';
import { readInstance } from '@/lib/networks/instance';
import type { Message } from '@/lib/networks/measure';
import { networkFacts } from '@/lib/networks/network-facts';
import { composeShareAddress } from '@/lib/networks/share-address';
import { Action } from './action';
import styles from './mastodon-link.module.css';

type MastodonLinkProps = {
  message: Message;
  /** Called in the same gesture, before the instance opens. */
  onOpen: () => void;
};

/** Mastodon has no one address: the person's instance is asked for, checked and not kept. */
export function MastodonLink({ message, onOpen }: MastodonLinkProps) {
  const t = useTranslate();
  const id = useId();
  const isOpenNow = useIsOpenNow();
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const instance = readInstance(typed);
    const address = instance && composeShareAddress('mastodon', { ...message, instance });
    setWrong(!address);
    if (!address || !isOpenNow()) return;
    onOpen();
    window.open(address, '_blank', 'noopener,noreferrer');
  };
  if (!isAsking) {
    return (
      <Action icon="open" onClick={() => setAsking(true)}>
        {t('posts.actions.open', { network: networkFacts.mastodon.name })}
      </Action>
    );
  }
  return (
    <form className={styles.asking} onSubmit={go} noValidate>
      <label htmlFor={id}>{t('posts.mastodon.title')}</label>
      <div>
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
          autoFocus
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('posts.mastodon.hint')}
          aria-invalid={isWrong}
          aria-describedby={`${id}-note`}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit">{t('posts.mastodon.go')}</button>
      </div>
      <p id={`${id}-note`} data-wrong={isWrong} aria-live="polite">
        {isWrong ? t('posts.mastodon.wrong') : t('posts.mastodon.private')}
      </p>
    </form>
  );
}
