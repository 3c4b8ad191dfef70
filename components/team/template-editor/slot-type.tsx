'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { FontRole } from '@/lib/domain/campaign';
import type { EditorData } from '@/lib/domain/draft';
import type { TextSlot } from '@/lib/domain/template';
import { Choice } from './choice';
import { ColourField } from './colour-field';
import styles from './fields.module.css';
import { NumberInput } from './number-input';

type SlotTypeProps = {
  slot: TextSlot;
  data: Pick<EditorData, 'colours' | 'fonts'>;
  set: (changes: Partial<Omit<TextSlot, 'id'>>) => void;
  onSettle: () => void;
};

/** How a text is set. */
export function SlotType({ slot, data, set, onSettle }: SlotTypeProps) {
  const t = useTranslate();
  const choose = (changes: Partial<Omit<TextSlot, 'id'>>) => {
    set(changes);
    onSettle();
  };
  const options = <Value extends string>(
    values: readonly Value[],
    name: (value: Value) => string,
  ) => values.map((value) => ({ value, name: name(value) }));
  const number = (
    key: 'minSize' | 'maxSize' | 'maxLines' | 'maxLength',
    min: number,
    max: number,
  ) => (
    <NumberInput
      label={t(`team.editor.type.${key}`)}
      value={slot[key]}
      min={min}
      max={max}
      onChange={(value) => set({ [key]: value })}
      onSettle={onSettle}
    />
  );
  return (
    <>
      <Field label={t('team.editor.type.font')}>
        {(ids) => (
          <select
            {...ids}
            value={slot.font}
            onChange={(event) => choose({ font: event.currentTarget.value as FontRole })}
          >
            {data.fonts.map(({ role, name }) => (
              <option key={role} value={role}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ColourField
        label={t('team.editor.type.colour')}
        colours={data.colours}
        value={slot.colour}
        onChange={(colour) => set({ colour })}
        onSettle={onSettle}
      />
      <div className={styles.row}>
        <Choice
          label={t('team.editor.type.align')}
          options={options(['start', 'center', 'end'] as const, (value) =>
            t(`team.editor.type.${value}`),
          )}
          value={slot.align}
          onChange={(align) => choose({ align })}
        />
        <Choice
          label={t('team.editor.type.case')}
          options={options(['none', 'upper'] as const, (value) => t(`team.editor.type.${value}`))}
          value={slot.case}
          onChange={(letters) => choose({ case: letters })}
        />
      </div>
      <fieldset className={`${styles.group} ${styles.numbers}`}>
        <legend>{t('team.editor.type.limits')}</legend>
        {number('minSize', 8, slot.maxSize)}
        {number('maxSize', slot.minSize, 600)}
        {number('maxLines', 1, 12)}
        {number('maxLength', 1, 400)}
      </fieldset>
    </>
  );
}
