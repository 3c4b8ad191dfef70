'use client';

import { Broken } from '@/components/broken';
import './tokens.css';
import './globals.css';

/** The last resort: the frame of the site failed, and with it the pack that says which language to use. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const references = error.digest ? [error.digest] : [];
  return (
    <html lang="fr">
      <body style={{ margin: 0, fontFamily: 'system-ui, sans-serif' }}>
        <main>
          <Broken language="fr" references={references} />
          <Broken language="en" references={references} />
        </main>
      </body>
    </html>
  );
}
