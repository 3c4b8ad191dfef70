'use client';

import { useRef, useState } from 'react';
import { useIsOpenNow } from '@/components/clock/clock';
import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import { useWay } from '@/components/visual/use-way';
import { saveFile } from '@/lib/browser/save-file';
import { Refusal } from '@/lib/domain/refusal';
import styles from './every-size.module.css';

type EverySizeProps = {
  /** The ZIP's name, ASCII, without its ending. */
  name: string;
  /** Makes every file of the ZIP. */
  makeFiles: () => Promise<File[]>;
  /** Called when the file has left. */
  onSaved: () => void;
};

/** All formats of a visual with its text, as one file. */
export function EverySize({ name, makeFiles, onSaved }: EverySizeProps) {
  const t = useTranslate();
  const way = useWay();
  const isOpenNow = useIsOpenNow();
  const isBusy = useRef(false);
  const [state, setState] = useState<'idle' | 'zipping' | 'zipped' | Refusal>('idle');
  if (way === 'press') return <p className={styles.hint}>{t('posts.formats.zipInApp')}</p>;
  const zip = async () => {
    if (isBusy.current || !isOpenNow()) return;
    isBusy.current = true;
    setState('zipping');
    try {
      const [{ zipFiles }, files] = await Promise.all([
        import('@/lib/browser/zip-files'),
        makeFiles(),
      ]);
      const blob = await zipFiles(files);
      if (!isOpenNow()) throw new Refusal('sharing-closed');
      saveFile(blob, `${name}.zip`);
      setState('zipped');
      onSaved();
    } catch (error) {
      setState(error instanceof Refusal ? error : new Refusal('picture-failed'));
    }
    isBusy.current = false;
  };
  return (
    <div className={styles.sizes}>
      <Button
        tone="outline"
        icon={state === 'zipped' ? 'tick' : 'save'}
        disabled={state === 'zipping'}
        onClick={zip}
      >
        {state === 'zipping' ? t('posts.formats.zipping') : t('posts.formats.all')}
      </Button>
      <p className={styles.hint} role="status" data-problem={state instanceof Refusal}>
        {describeState(state, t)}
      </p>
    </div>
  );
}

function describeState(
  state: 'idle' | 'zipping' | 'zipped' | Refusal,
  t: ReturnType<typeof useTranslate>,
): string {
  if (state instanceof Refusal) return t(`refusals.${state.code}`, state.details);
  return state === 'zipped' ? t('posts.formats.zipped') : t('posts.formats.allHint');
}
