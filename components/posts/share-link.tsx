'use client';

import { useIsOpenNow } from '@/components/clock/clock';
import { useTranslate } from '@/components/messages';
import type { Translate } from '@/lib/domain/messages';
import type { NetworkId } from '@/lib/domain/network';
import type { Message } from '@/lib/networks/measure';
import { networkFacts } from '@/lib/networks/network-facts';
import { composeShareAddress } from '@/lib/networks/share-address';
import { ActionLink } from './action';
import { MastodonLink } from './mastodon-link';

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
    <ActionLink
      icon="open"
      address={address}
      onFollow={() => {
        const isOpen = isOpenNow();
        if (isOpen) onOpen();
        return isOpen;
      }}
    >
      {nameAction(network, t)}
      <span className="unseen"> {t('posts.actions.newTab')}</span>
    </ActionLink>
  );
}

/** A network is opened; what a phone sends by itself is written. */
function nameAction(network: NetworkId, t: Translate): string {
  if (network === 'sms') return t('posts.actions.writeSms');
  if (network === 'email') return t('posts.actions.writeEmail');
  return t('posts.actions.open', { network: networkFacts[network].name });
}
