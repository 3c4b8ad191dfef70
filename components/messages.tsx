'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Campaign } from '@/lib/domain/campaign';
import { type CompiledMessages, makeTranslate, type Translate } from '@/lib/domain/messages';

type Language = Campaign['language'];

type Spoken = {
  readonly language: Language;
  readonly messages: CompiledMessages;
  readonly translate: Translate;
};

const TranslateContext = createContext<Spoken | null>(null);

/** Hands the campaign's language and messages to the components inside, besides those from outside. */
export function Messages(props: {
  language: Language;
  messages: CompiledMessages;
  children: ReactNode;
}) {
  const { language, messages: own, children } = props;
  const outside = useContext(TranslateContext)?.messages;
  const value = useMemo(() => {
    const messages = { ...outside, ...own };
    return { language, messages, translate: makeTranslate(language, messages) };
  }, [language, outside, own]);
  return <TranslateContext value={value}>{children}</TranslateContext>;
}

/** The translator of the campaign's language. */
export function useTranslate(): Translate {
  return useMessagesContext().translate;
}

/** The campaign's language. */
export function useLanguage(): Language {
  return useMessagesContext().language;
}

/** A number as the campaign's language writes a percentage, without decimals. */
export function usePercent(): (value: number) => string {
  const { language } = useMessagesContext();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    return (value) => format.format(value);
  }, [language]);
}

function useMessagesContext() {
  const value = useContext(TranslateContext);
  if (!value) throw new Error('Expected to be inside <Messages>');
  return value;
}
