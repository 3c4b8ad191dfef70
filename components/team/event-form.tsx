import type { CalendarEvent } from '@/lib/domain/calendar';
import type { FormAction } from '@/lib/domain/form-state';
import { AreaField } from './area-field';
import { SelectField } from './select-field';
import { TeamForm } from './team-form';
import { TextField } from './text-field';
import { VersionField } from './version-field';

type Option = { readonly value: string; readonly name: string };

type EventFormProps = {
  /** Null for one that was never saved. */
  event: CalendarEvent | null;
  version: number;
  territories: readonly Option[];
  badges: readonly Option[];
  words: Readonly<
    Record<
      'title' | 'start' | 'end' | 'venue' | 'town' | 'territory' | 'note' | 'noteHint' | 'badge',
      string
    >
  > & { readonly save: string; readonly zone: string };
  save: FormAction;
};

/** When and where people gather, and what else is good to know. */
export function EventForm({ event, version, territories, badges, words, save }: EventFormProps) {
  return (
    <TeamForm action={save} submit={words.save}>
      <input type="hidden" name="slug" value={event?.id ?? ''} />
      <VersionField version={version} />
      <TextField name="title" label={words.title} defaultValue={event?.title} />
      <TextField
        name="start"
        label={words.start}
        hint={words.zone}
        type="datetime-local"
        defaultValue={event?.start.slice(0, 16)}
      />
      <TextField
        name="end"
        label={words.end}
        type="datetime-local"
        defaultValue={event?.end?.slice(0, 16)}
        required={false}
      />
      <TextField name="venue" label={words.venue} defaultValue={event?.venue} />
      <TextField name="town" label={words.town} defaultValue={event?.town} />
      <SelectField
        name="territory"
        label={words.territory}
        options={territories}
        defaultValue={event?.territory ?? territories[0]?.value}
      />
      <AreaField
        name="note"
        label={words.note}
        hint={words.noteHint}
        defaultValue={event?.note ?? undefined}
      />
      <SelectField
        name="badge"
        label={words.badge}
        options={badges}
        defaultValue={event?.badge ?? ''}
      />
    </TeamForm>
  );
}
