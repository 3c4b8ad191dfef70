'use client';

import { useTranslate } from '@/components/messages';
import { describeMeasure } from '@/components/posts/post-counter';
import type { Translate } from '@/lib/domain/messages';
import type { PostEditorData } from '@/lib/domain/post-editing';
import { findExcess, listExcesses } from '@/lib/networks/measure';
import { networkFacts } from '@/lib/networks/network-facts';
import type { Reading, Worst } from '@/lib/networks/read-wordings';
import styles from './live-check.module.css';
import type { Look } from './look';
import type { PostControls } from './use-post-draft';
import type { Readings } from './use-readings';

type LiveCheckProps = {
  data: PostEditorData;
  editor: PostControls;
  found: Readings;
  look: Look;
  onLook: (look: Look) => void;
};

/** In one sentence: whether every network takes the post in every place, and which would not. */
export function CheckSummary({ data, editor, found }: Omit<LiveCheckProps, 'look' | 'onLook'>) {
  const t = useTranslate();
  const tooLong = (found.readings ?? []).filter(isOver);
  const networks = new Map(
    tooLong.map((reading) => [networkFacts[reading.network].name, describeOver(reading, t)]),
  );
  const sentence = () => {
    if (editor.draft.text.trim() === '') return t('team.postEditor.nothingYet');
    if (networks.size > 0) {
      return t('team.postEditor.tooLong', { networks: [...networks.values()].join(', ') });
    }
    const count = editor.draft.networks.length;
    return t('team.postEditor.fits', { count, places: data.posts.territories.length });
  };
  return (
    <p className={styles.summary} role="status" data-over={networks.size > 0}>
      {sentence()}
    </p>
  );
}

/** A network, by how much its text is too long, and where. */
function describeOver({ network, worst }: Reading, t: Translate): string {
  const found = worst.find(({ measure }) => listExcesses([measure]).length > 0);
  const { name } = networkFacts[network];
  if (!found) return name;
  const over = findExcess(found.measure);
  return found.place
    ? t('team.postEditor.overIn', { network: name, over, place: found.place.name })
    : t('team.postEditor.over', { network: name, over });
}

/** What every network counts, in the place where the text is longest; each line shows itself in the preview. */
export function LiveCheck({ editor, found, look, onLook }: Omit<LiveCheckProps, 'data'>) {
  const t = useTranslate();
  if (editor.draft.text.trim() === '') return null;
  return (
    <section className={styles.check} aria-labelledby="counts">
      <h3 id="counts">{t('team.postEditor.counts')}</h3>
      <ul>
        {(found.readings ?? []).map((reading) => {
          const shown = findShown(reading);
          if (!shown) return null;
          const { network, path } = reading;
          return (
            <li key={`${network} ${path}`} data-over={isOver(reading)}>
              <button
                type="button"
                aria-pressed={look.network === network}
                onClick={() => onLook({ network, place: shown.place?.code ?? look.place })}
              >
                <b>{networkFacts[network].name}</b>
                <span>{describeMeasure(shown.measure, t)}</span>
                <small>{describePlace(reading, shown, t)}</small>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where a wording is the longest, and which wording it is when there are several. */
function describePlace({ path }: Reading, { place }: Worst, t: Translate): string {
  const parts = [
    place?.name,
    path === 'named' && t('posts.text.named'),
    path.startsWith('variants.') && t('team.postEditor.ownWording'),
  ];
  return parts.filter(Boolean).join(' · ');
}

function isOver({ worst }: Reading): boolean {
  return listExcesses(worst.map(({ measure }) => measure)).length > 0;
}

/** What is too much, else what people know: the network's first count. */
function findShown({ worst }: Reading): Worst | null {
  return worst.find(({ measure }) => listExcesses([measure]).length > 0) ?? worst[0] ?? null;
}
