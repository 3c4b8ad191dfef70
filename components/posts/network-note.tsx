'use client';

import { useTranslate } from '@/components/messages';
import type { Translate } from '@/lib/domain/messages';
import type { NetworkId } from '@/lib/domain/network';
import { networkFacts } from '@/lib/networks/network-facts';
import styles from './network-note.module.css';
import { useIsPhone } from './use-is-phone';

/** What one must know of a network before posting there, when there is something. */
export function NetworkNote({ network }: { network: NetworkId }) {
  const t = useTranslate();
  const isPhone = useIsPhone();
  return <p className={styles.note}>{describeHow(network, isPhone, t)}</p>;
}

function describeHow(network: NetworkId, isPhone: boolean, t: Translate): string | null {
  if (network === 'instagram') return t('posts.how.instagram');
  if (network === 'messenger' && !isPhone) return t('posts.how.messenger');
  const { link, name } = networkFacts[network];
  return link === 'only' ? t('posts.how.pasted', { network: name }) : null;
}
