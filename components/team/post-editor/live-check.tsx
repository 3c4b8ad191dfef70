'use client';

import { useTranslate } from '@/components/messages';
import { describeMeasure } from '@/components/posts/post-counter';
import type { PostEditorData } from '@/lib/domain/post-editing';
import { listExcesses } from '@/lib/networks/measure';
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

/** What every network counts, in the place where the text is longest; each line shows itself in the preview. */
export function LiveCheck({ data, editor, found, look, onLook }: LiveCheckProps) {
  const t = useTranslate();
  const readings = found.readings ?? [];
  const tooLong = readings.filter((reading) => isOver(reading));
  const networks = [...new Set(tooLong.map(({ network }) => networkFacts[network].name))];
  const isEmpty = editor.draft.text.trim() === '';
  const places = data.posts.territories.length;
  return (
    <section className={styles.check} aria-labelledby="counts">
      <h3 id="counts">{t('team.postEditor.counts')}</h3>
      <p role="status" data-over={networks.length > 0}>
        {isEmpty
          ? t('team.postEditor.nothingYet')
          : networks.length > 0
            ? t('team.postEditor.tooLong', { networks: networks.join(', ') })
            : t('team.postEditor.fits', { count: editor.draft.networks.length, places })}
      </p>
      {!isEmpty && (
        <ul>
          {readings.map((reading) => {
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
                  <small>
                    {[
                      shown.place?.name ?? '',
                      path === 'named' ? t('posts.text.named') : '',
                      path.startsWith('variants.') ? t('team.postEditor.ownWording') : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function isOver({ worst }: Reading): boolean {
  return listExcesses(worst.map(({ measure }) => measure)).length > 0;
}

/** What is too much, else what people know: the network's first count. */
function findShown({ worst }: Reading): Worst | null {
  return worst.find(({ measure }) => listExcesses([measure]).length > 0) ?? worst[0] ?? null;
}
