'use client';

import { useId } from 'react';
import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { PostEditorData } from '@/lib/domain/post-editing';
import type { VisualTemplate } from '@/lib/domain/posts-data';
import type { TextSlot } from '@/lib/domain/template';
import { isFreeSlot } from '@/lib/render/fill-pattern';
import styles from './post-editor.module.css';
import { TextArea } from './text-area';
import type { PostControls } from './use-post-draft';

/** The slot that a first name fills: it is a supporter's own. */
const NAME_SLOT = 'prenom';

/** A post's picture: which one, what it says, and what it shows for those who do not see it. */
export function VisualFields({ data, editor }: { data: PostEditorData; editor: PostControls }) {
  const t = useTranslate();
  const name = useId();
  const { draft, set } = editor;
  const { template, texts } = draft.visual;
  const { templates } = data.posts;
  const slots = listSlots(templates.find(({ slug }) => slug === template));
  const choose = (slug: string) => {
    const known = listSlots(templates.find((one) => one.slug === slug)).map(({ id }) => id);
    const kept = Object.entries(texts).filter(([id]) => known.includes(id));
    set({ visual: { template: slug, texts: Object.fromEntries(kept) } });
  };
  const setText = (id: string, text: string) => {
    const { [id]: _, ...rest } = texts;
    set({ visual: { template, texts: text === '' ? rest : { ...rest, [id]: text } } });
  };
  return (
    <section className={styles.part} aria-labelledby="visual">
      <h3 id="visual">{t('team.postEditor.visual')}</h3>
      <fieldset className={styles.tiles}>
        <legend>{t('team.postEditor.template')}</legend>
        {templates.map(({ slug, title }) => (
          <label key={slug}>
            <input
              type="radio"
              name={name}
              checked={slug === template}
              onChange={() => choose(slug)}
            />
            {/* biome-ignore lint/performance/noImgElement: already small, and never to be resized */}
            <img src={`/media/${data.previews[slug]}`} width={160} height={160} alt="" />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      {slots.map((slot) => (
        <Field key={slot.id} label={slot.label} hint={t('posts.person.optional')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              value={texts[slot.id] ?? ''}
              placeholder={slot.default}
              maxLength={slot.maxLength}
              autoComplete="off"
              onChange={(event) => setText(slot.id, event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
      <TextArea
        label={t('team.postEditor.alt')}
        hint={t('team.postEditor.altHint')}
        value={draft.alt}
        onChange={(alt) => set({ alt })}
      />
    </section>
  );
}

/** The texts that a post may fill: those that every format of its template has. */
function listSlots(template: VisualTemplate | undefined): TextSlot[] {
  const [first, ...others] = Object.values(template?.formats ?? {});
  return (first?.slots ?? []).filter(
    (slot) =>
      isFreeSlot(slot) &&
      slot.id !== NAME_SLOT &&
      others.every(({ slots }) => slots.some(({ id }) => id === slot.id)),
  );
}
