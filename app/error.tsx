'use client';

import { useSyncExternalStore } from 'react';
import { Broken } from '@/components/broken';

const never = () => () => {};

/** A page that failed inside the site's own frame, which says the language and the request's number. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const number = useSyncExternalStore(
    never,
    () => document.documentElement.dataset.request,
    () => undefined,
  );
  const language = useSyncExternalStore(
    never,
    () => document.documentElement.lang,
    () => 'fr',
  );
  const references = [number, error.digest].filter((text) => text !== undefined);
  return <Broken language={language === 'en' ? 'en' : 'fr'} references={references} />;
}
