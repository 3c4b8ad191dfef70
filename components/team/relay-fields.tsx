import { ReachFields, type ReachWords } from './reach-fields';
import { TextField } from './text-field';

/** What the fields of a relay say. */
export type RelayWords = Readonly<
  Record<'name' | 'email' | 'source' | 'sourceHint' | 'day', string>
> & { readonly reach: ReachWords };

type RelayFieldsProps = {
  words: RelayWords;
  relay?: {
    readonly name: string;
    readonly email: string;
    readonly territories: readonly string[];
    readonly consentSource: string;
    readonly consentDay: string;
  };
};

/** Who a relay is, what they follow, and how they agreed to be named. */
export function RelayFields({ words, relay }: RelayFieldsProps) {
  return (
    <>
      <TextField name="name" label={words.name} autoComplete="off" defaultValue={relay?.name} />
      <TextField
        name="email"
        label={words.email}
        type="email"
        autoComplete="off"
        defaultValue={relay?.email}
      />
      <ReachFields words={words.reach} territories={relay?.territories} />
      <ConsentFields words={words} relay={relay} />
    </>
  );
}

type ConsentFieldsProps = {
  words: Pick<RelayWords, 'source' | 'sourceHint' | 'day'>;
  relay?: RelayFieldsProps['relay'] | undefined;
};

/** How and when somebody agreed. */
export function ConsentFields({ words, relay }: ConsentFieldsProps) {
  return (
    <>
      <TextField
        name="consentSource"
        label={words.source}
        hint={words.sourceHint}
        autoComplete="off"
        defaultValue={relay?.consentSource}
      />
      <TextField
        name="consentDay"
        label={words.day}
        type="date"
        autoComplete="off"
        defaultValue={relay?.consentDay}
      />
    </>
  );
}
