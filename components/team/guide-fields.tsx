import { SelectField } from './select-field';
import { TextField } from './text-field';

/** What the fields of somebody of a pair say; areas and roles are what there is to choose from. */
export type GuideWords = Readonly<
  Record<'area' | 'areaFirst' | 'role' | 'name' | 'day' | 'by' | 'consentHint', string>
> & {
  readonly areas: readonly string[];
  readonly roles: readonly { readonly value: string; readonly name: string }[];
};

type GuideFieldsProps = {
  words: GuideWords;
  guide?: {
    readonly area: string;
    readonly role: string;
    readonly name: string;
    readonly consent: { readonly on: string; readonly by: string } | null;
  };
};

/** Who leads the campaign in an area, and who took down their consent to be named. */
export function GuideFields({ words, guide }: GuideFieldsProps) {
  // An area that left the list stays to be seen until another one is chosen.
  const left = guide && !words.areas.includes(guide.area) ? [guide.area] : [];
  const areas = [...left, ...words.areas].map((name) => ({ value: name, name }));
  const none = { value: '', name: words.areaFirst };
  return (
    <>
      <TextField name="name" label={words.name} autoComplete="off" defaultValue={guide?.name} />
      <SelectField
        name="area"
        label={words.area}
        defaultValue={guide?.area}
        options={guide ? areas : [none, ...areas]}
      />
      <SelectField
        name="role"
        label={words.role}
        defaultValue={guide?.role}
        options={words.roles}
      />
      <TextField
        name="consentDay"
        label={words.day}
        type="date"
        autoComplete="off"
        defaultValue={guide?.consent?.on}
        required={false}
      />
      <TextField
        name="consentBy"
        label={words.by}
        hint={words.consentHint}
        autoComplete="off"
        defaultValue={guide?.consent?.by}
        required={false}
      />
    </>
  );
}
