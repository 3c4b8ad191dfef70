'use client';

import { type ReactNode, useCallback, useState } from 'react';
import { useIsOpenNow } from '@/components/clock/clock';
import { useCount } from '@/components/clock/use-count';
import { useWhileOpen } from '@/components/clock/use-while-open';
import { useTranslate } from '@/components/messages';
import { PressPicture } from '@/components/visual/press-picture';
import { type MakePicture, type SaveState, useSave } from '@/components/visual/use-save';
import { useWay } from '@/components/visual/use-way';
import type { Way } from '@/lib/browser/hand-over';
import type { Translate } from '@/lib/domain/messages';
import type { NetworkId } from '@/lib/domain/network';
import { copyText } from '@/lib/networks/copied-text';
import type { Message } from '@/lib/networks/measure';
import { takesText } from '@/lib/networks/network-facts';
import { Action } from './action';
import styles from './post-actions.module.css';
import { SelectedText } from './selected-text';
import { ShareLink } from './share-link';
import { type CopyState, useCopy } from './use-copy';
import { useIsPhone } from './use-is-phone';

type PostActionsProps = {
  /** The post's id. */
  post: string;
  network: NetworkId;
  message: Message;
  alt: string;
  /** Makes the picture; null while it cannot be made. */
  make: MakePicture | null;
  /** Whether the picture is made ahead of the tap, rather than when a hand comes near. */
  isReady?: boolean;
  /** What else can be done, beside copying the description. */
  children?: ReactNode;
};

/** What one does with a post, one tap each: take the text, take the picture, go to the network. */
export function PostActions({ post, network, message, alt, make, ...props }: PostActionsProps) {
  const t = useTranslate();
  const way = useWay();
  const isPhone = useIsPhone();
  const isOpenNow = useIsOpenNow();
  const [isExpected, setExpected] = useState(props.isReady ?? false);
  const count = useCount();
  const { state: saved, save } = useSave(useWhileOpen(make), {
    isOpen: isOpenNow,
    isExpected,
    onSaved: useCallback(() => count({ kind: 'save', post, network }), [count, post, network]),
  });
  const { state: lastCopy, copy } = useCopy();
  const text = copyText(network, message);
  // What was copied before the last change is no longer what is shown.
  const current = { text, alt, link: message.link };
  const copied = lastCopy && lastCopy.text === current[lastCopy.what] ? lastCopy : null;
  const isPasted = !takesText(network);
  const isAppMissing = network === 'messenger' && !isPhone;
  const expect = () => setExpected(true);

  /** One tap counts as one thing: what is copied along with another one does not. */
  const take = async (what: 'text' | 'alt' | 'link', words: string) => {
    const isCopied = await copy(what, words);
    if (isCopied) count({ kind: what === 'alt' ? 'alt' : 'text', post, network });
  };
  const takePicture = () => {
    if (!isOpenNow()) return;
    // A share sheet takes the file alone: the caption goes along in the clipboard.
    if (way !== 'download') void copy('text', text);
    void save('jpeg');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only looks out for a hand that comes near
    <div className={styles.actions} onPointerEnter={expect} onPointerDown={expect} onFocus={expect}>
      <div className={styles.row}>
        <Action
          icon={isDone(copied, 'text') ? 'tick' : 'copy'}
          isFirst
          onClick={() => take('text', text)}
        >
          {t('posts.actions.copy')}
        </Action>
        <Action
          icon={saved.step === 'saved' ? 'tick' : 'save'}
          disabled={!make}
          onClick={takePicture}
        >
          {saved.step === 'saving' ? t('posts.actions.saving') : t(`posts.actions.${words[way]}`)}
        </Action>
        {isAppMissing ? (
          <Action icon="copy" onClick={() => take('link', message.link ?? '')}>
            {t('posts.actions.copyLink')}
          </Action>
        ) : (
          <ShareLink
            network={network}
            message={message}
            onOpen={() => {
              if (isPasted) void copy('text', text);
              count({ kind: 'open', post, network });
            }}
          />
        )}
      </div>
      <p className={styles.said} data-problem={hasProblem(copied, saved)} role="status">
        {describeOutcome(copied, saved, t)}
      </p>
      {copied?.isCopied === false && (
        <SelectedText text={copied.text} label={t('posts.text.label')} />
      )}
      {saved.step === 'shown' && <PressPicture address={saved.address} />}
      <div className={styles.more}>
        <button type="button" onClick={() => take('alt', alt)}>
          {t('posts.actions.copyAlt')}
        </button>
        {props.children}
      </div>
    </div>
  );
}

/** What the way a picture is handed over is called here. */
const words = { download: 'save', share: 'share', press: 'show' } as const satisfies Record<
  Way,
  string
>;

function isDone(copied: CopyState, what: 'text'): boolean {
  return copied?.what === what && copied.isCopied;
}

function hasProblem(copied: CopyState, saved: SaveState): boolean {
  return copied?.isCopied === false || saved.step === 'refused';
}

function describeOutcome(copied: CopyState, saved: SaveState, t: Translate): string | null {
  if (saved.step === 'refused') {
    return t(`refusals.${saved.refusal.code}`, saved.refusal.details);
  }
  if (copied?.isCopied === false) return t('posts.actions.refused');
  if (copied?.what === 'alt') return t('posts.actions.altCopied');
  if (copied?.what === 'link') return t('posts.actions.linkCopied');
  if (copied) return t('posts.actions.copiedPaste');
  return saved.step === 'saved' ? t('posts.actions.saved') : null;
}
