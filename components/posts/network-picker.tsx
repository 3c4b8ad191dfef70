'use client';

import { useEffect, useId, useRef } from 'react';
import { useTranslate } from '@/components/messages';
import { type NetworkId, networkIds } from '@/lib/domain/network';
import { networkFacts } from '@/lib/networks/network-facts';
import styles from './network-picker.module.css';

type NetworkPickerProps = {
  chosen: NetworkId;
  onChoose: (network: NetworkId) => void;
};

/** Where one posts: every text, count and button of the page is then that network's. */
export function NetworkPicker({ chosen, onChoose }: NetworkPickerProps) {
  const t = useTranslate();
  const name = useId();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the row is wider than the screen, and what is chosen must be in it.
    const label = row.current?.querySelector(`[data-network="${chosen}"]`);
    if (!(label instanceof HTMLElement) || !row.current) return;
    const { clientWidth } = row.current;
    row.current.scrollTo({ left: label.offsetLeft - (clientWidth - label.offsetWidth) / 2 });
  }, [chosen]);
  return (
    <fieldset className={styles.picker}>
      <legend>{t('posts.finder.network')}</legend>
      <div ref={row} className={styles.row}>
        {networkIds.map((network) => (
          <label key={network} data-network={network}>
            <input
              type="radio"
              name={name}
              value={network}
              checked={network === chosen}
              onChange={() => onChoose(network)}
            />
            <span>{networkFacts[network].name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
