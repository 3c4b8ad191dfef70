import 'server-only';
import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape-html';
import type { Pack } from '../pack/open-pack';
import { translator } from '../translate';
import { offlineStyle } from './offline-style';

/**
 * The page a browser keeps for when the network is away: nothing in it has to be loaded. Its link
 * leads to the address that was asked for, because the page is shown in its place.
 */
export function writeOfflinePage({ campaign, palette }: Pack, nonce: string): string {
  const t = translator(campaign.language);
  const [name, title] = [escapeHtml(campaign.name), escapeHtml(t('site.away.title'))];
  const draw = (size: string, colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg"${size} viewBox="0 0 100 100" aria-hidden="true"><path d="${campaign.mark.path}"${colour}/></svg>`;
  const sign = draw(' width="30" height="30"', ` fill="${palette.highlight}"`);
  return `<!DOCTYPE html>
<html lang="${campaign.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="theme-color" content="${palette.ink}">
<title>${title} – ${name}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(sign)}">
<style nonce="${nonce}">${offlineStyle(palette)}</style>
</head>
<body>
<header>${sign}<span>${name}</span></header>
<main>
${draw('', '')}
<h1>${title}</h1>
<p>${escapeHtml(t('site.away.text'))}</p>
<a href="">${escapeHtml(t('site.away.again'))}</a>
</main>
</body>
</html>
`;
}

/** Changes whenever the page does, its nonce apart. */
export function hashOfflinePage(pack: Pack): string {
  return createHash('sha256').update(writeOfflinePage(pack, '')).digest('hex').slice(0, 16);
}
