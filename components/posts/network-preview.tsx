'use client';

import type { ReactNode } from 'react';
import { useTranslate } from '@/components/messages';
import type { NetworkId } from '@/lib/domain/network';
import { copyText } from '@/lib/networks/copied-text';
import type { Message } from '@/lib/networks/measure';
import { networkFacts } from '@/lib/networks/network-facts';
import styles from './network-preview.module.css';

/** How a network lays a post out. feed: text over picture. thread: beside the face. photo: picture first. */
const looks: Readonly<Record<NetworkId, 'feed' | 'thread' | 'photo' | 'chat' | 'mail'>> = {
  facebook: 'feed',
  x: 'thread',
  instagram: 'photo',
  whatsapp: 'chat',
  linkedin: 'feed',
  bluesky: 'thread',
  mastodon: 'thread',
  threads: 'thread',
  telegram: 'chat',
  messenger: 'chat',
  sms: 'chat',
  email: 'mail',
};

type NetworkPreviewProps = {
  network: NetworkId;
  message: Message;
  firstName: string;
  /** The campaign's sign, for the face. */
  mark: string;
  /** The picture; an SMS carries none. */
  children: ReactNode;
};

/** A post about as its network will show it: the order of its parts, the face's shape, the lines. */
export function NetworkPreview({ network, message, children, ...props }: NetworkPreviewProps) {
  const t = useTranslate();
  const look = looks[network];
  const name = props.firstName || t('posts.preview.you');
  const text = (
    <p className={styles.text}>
      {look === 'photo' && <b>{name} </b>}
      <Coloured text={copyText(network, message)} />
    </p>
  );
  return (
    <div className={styles.preview} data-look={look}>
      {look !== 'chat' && (
        <div className={styles.who}>
          <svg
            className={styles.face}
            data-shape={networkFacts[network].avatar}
            viewBox="0 0 100 100"
            aria-hidden="true"
          >
            <rect width="100" height="100" />
            <path d={props.mark} transform="translate(26 26) scale(0.48)" />
          </svg>
          {look === 'mail' ? (
            <p>
              <span className={styles.when}>{t('posts.preview.subject')}</span>
              <b>{message.subject}</b>
            </p>
          ) : (
            <p>
              <b>{name}</b>
              <span className={styles.when}>{t('posts.preview.now')}</span>
            </p>
          )}
        </div>
      )}
      {text}
      {network !== 'sms' && <div className={styles.visual}>{children}</div>}
    </div>
  );
}

const TAGS_AND_LINKS = /(#[\p{L}\p{N}_]+|https?:\/\/\S+)/u;

/** Hashtags and addresses stand out, as they do on networks. */
function Coloured({ text }: { text: string }) {
  return text.split(TAGS_AND_LINKS).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
    index % 2 === 1 ? <span key={index}>{part}</span> : part,
  );
}
