'use client';

import { type FormEvent, useId, useState } from 'react';
import { useIsOpenNow } from '@/components/clock/clock';
import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import type { Translate } from '@/lib/domain/messages';
import type { NetworkId } from '@/lib/domain/network';
import { readInstance } from '@/lib/networks/instance';
import type { Message } from '@/lib/networks/measure';
import { networkFacts } from '@/lib/networks/network-facts';
import { composeShareAddress } from '@/lib/networks/share-address';
import styles from './share-link.module.css';

type ShareLinkProps = {
  network: NetworkId;
  message: Message;
  /** Called in the same gesture, before the network opens. */
  onOpen: () => void;
};

/** Opens the network with what it can take: a plain link that a person follows, never a script of theirs. */
export function ShareLink({ network, message, onOpen }: ShareLinkProps) {
  const t = useTranslate();
  const isOpenNow = useIsOpenNow();
  const address = composeShareAddress(network, { ...message, instance: null });
  if (network === 'mastodon') return <MastodonLink message={message} onOpen={onOpen} />;
  if (address === null) return null;
  return (
    <a
      className={styles.link}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (isOpenNow()) onOpen();
        else event.preventDefault();
      }}
    >
      <Icon name="open" />
      <span>
        {nameAction(network, t)}
        <span className="unseen"> {t('posts.actions.newTab')}</span>
      </span>
    </a>
  );
}

/** A network is opened; what a phone sends by itself is written. */
function nameAction(network: NetworkId, t: Translate): string {
  if (network === 'sms') return t('posts.actions.writeSms');
  if (network === 'email') return t('posts.actions.writeEmail');
  return t('posts.actions.open', { network: networkFacts[network].name });
}

/** Mastodon has no one address: the person's instance is asked for, checked and not kept. */
function MastodonLink({ message, onOpen }: Omit<ShareLinkProps, 'network'>) {
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
      <button type="button" className={styles.link} onClick={() => setAsking(true)}>
        <Icon name="open" />
        <span>{t('posts.actions.open', { network: networkFacts.mastodon.name })}</span>
      </button>
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
