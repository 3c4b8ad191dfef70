import format, { type CompiledMessage } from 'icu-minify/format';
import type catalogue from '@/messages/fr.json';

/** A catalogue in the shape of `messages/fr.json`, each leaf an ICU message. */
export type Messages = typeof catalogue;

/** Every message's path, such as `badge.save.action`: one that no catalogue has does not compile. */
export type MessageKey = Leaves<Messages>;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Messages made ready by `compileMessages`, by path. */
export type CompiledMessages = Readonly<Record<string, CompiledMessage>>;

/** Says a message in one language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

/** Makes a Translate out of compiled messages. A key without a message is said as it is. */
export function makeTranslate(language: string, messages: CompiledMessages): Translate {
  return (key, values) => {
    const message = messages[key];
    if (message === undefined) return key;
    return String(format(message, language, values, { formatters }));
  };
}

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...args),
};
