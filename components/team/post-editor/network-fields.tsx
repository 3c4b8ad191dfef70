'use client';

import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import { type NetworkId, networkIds } from '@/lib/domain/network';
import type { PostEditorData } from '@/lib/domain/post-editing';
import { postTargets } from '@/lib/domain/post-kinds';
import { networkFacts } from '@/lib/networks/network-facts';
import { CheckList } from './check-list';
import styles from './post-editor.module.css';
import { Select } from './select';
import { TextArea } from './text-area';
import type { PostControls } from './use-post-draft';

/** Where a post goes, what it leads to, and other wordings for networks that need one. */
export function NetworkFields({ data, editor }: { data: PostEditorData; editor: PostControls }) {
  const t = useTranslate();
  const { draft, set } = editor;
  const worded = networkIds.filter((network) => draft.variants[network] !== undefined);
  const others = draft.networks.filter((network) => !worded.includes(network));
  const setVariant = (network: NetworkId, words: string | null) => {
    const { [network]: _, ...rest } = draft.variants;
    set({ variants: words === null ? rest : { ...rest, [network]: words } });
  };
  const choose = (networks: NetworkId[]) => {
    // A wording for a network where the post does not go says nothing to nobody.
    const kept = Object.entries(draft.variants).filter(([name]) =>
      networks.some((n) => n === name),
    );
    set({ networks, variants: Object.fromEntries(kept) });
  };
  return (
    <section className={styles.part} aria-labelledby="networks">
      <h3 id="networks">{t('team.postEditor.networks')}</h3>
      <CheckList
        legend={t('team.postEditor.where')}
        options={networkIds.map((value) => ({ value, name: networkFacts[value].name }))}
        chosen={draft.networks}
        onChange={choose}
      />
      {worded.map((network) => (
        <div key={network} className={styles.variant}>
          <TextArea
            label={t('team.postEditor.variant', { network: networkFacts[network].name })}
            value={draft.variants[network] ?? ''}
            onChange={(words) => setVariant(network, words)}
          />
          <Button tone="quiet" onClick={() => setVariant(network, null)}>
            {t('team.postEditor.removeVariant', { network: networkFacts[network].name })}
          </Button>
        </div>
      ))}
      {others.length > 0 && (
        <Select
          label={t('team.postEditor.addVariant')}
          hint={t('posts.person.optional')}
          none={t('team.postEditor.chooseNetwork')}
          options={others.map((value) => ({ value, name: networkFacts[value].name }))}
          value={null}
          onChange={(network) => network && setVariant(network, draft.text)}
        />
      )}
      {data.hashtags.length > 0 && (
        <CheckList
          legend={t('team.postEditor.hashtags')}
          options={data.hashtags.map((tag) => ({ value: tag, name: tag }))}
          chosen={draft.hashtags}
          onChange={(hashtags) => set({ hashtags })}
        />
      )}
      <Select
        label={t('team.postEditor.leadsTo')}
        options={postTargets.map((target) => ({
          value: target,
          name: t(`team.postEditor.targets.${target}`),
        }))}
        value={draft.leadsTo}
        onChange={(leadsTo) => leadsTo && set({ leadsTo })}
      />
    </section>
  );
}
