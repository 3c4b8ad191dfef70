import 'server-only';
import { escapeHtml } from '../escape-html';
import { translator } from '../translate';
import type { NewsItem } from './relay-work';
import { explainList, type LetterWords, writeSubject } from './write-text';

/**
 * A relay's mail for those who read HTML: tables, styles in place and no font of ours, because mail programs know
 * no better; nothing in it is fetched from anywhere.
 */
export function writeHtml(words: LetterWords): string {
  const { campaign, relay, items, leave } = words;
  const t = translator(campaign.language);
  const colours = readColours(campaign);
  const { ink, paper } = colours;
  const hello = escapeHtml(t('relays.mail.hello', { name: relay.name }));
  const lead = escapeHtml(t('relays.mail.lead', { count: items.length }));
  const rows = items.map((item, index) => writeItem(item, index, colours)).join('');
  const link = `color:${ink};text-decoration:underline`;
  return `<!doctype html>
<html lang="${campaign.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${escapeHtml(writeSubject(words))}</title></head>
<body style="margin:0;padding:0;background:${paper}">
<div role="main">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${paper};color:${ink};font:17px/1.5 ${FONTS}">
<tr><td align="center" style="padding:0">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr><td style="background:${ink};color:${paper};padding:24px">${writeHead(campaign)}</td></tr>
<tr><td style="padding:32px 24px 8px"><p style="margin:0 0 16px">${hello}</p><p style="margin:0">${lead}</p></td></tr>
${rows}<tr><td style="padding:24px;border-top:2px solid ${ink};font-size:15px"><p style="margin:0 0 8px">${escapeHtml(explainList(words, t))}</p><p style="margin:0"><a href="${escapeHtml(leave)}" style="${link}">${escapeHtml(t('relays.mail.leave'))}</a></p></td></tr>
</table>
</td></tr>
</table>
</div>
</body>
</html>
`;
}

const FONTS = "'Helvetica Neue',Helvetica,Arial,sans-serif";

type Colours = Readonly<Record<'ink' | 'paper' | 'accent', string>>;

function readColours({ palette }: LetterWords['campaign']): Colours {
  const { ink, paper, accent } = palette.colours;
  return { ink: ink.hex, paper: paper.hex, accent: accent.hex };
}

function writeHead({ name, slogan }: LetterWords['campaign']): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="padding-right:16px;vertical-align:middle"><img src="cid:sign" width="40" height="40" alt="" style="display:block"></td><td style="vertical-align:middle"><h1 style="margin:0;font-size:20px;line-height:1.2">${escapeHtml(name)}</h1><span style="font-size:15px">${escapeHtml(slogan)}</span></td></tr></table>`;
}

function writeItem(item: NewsItem, index: number, { ink, paper, accent }: Colours): string {
  const { title, text, link, action, picture } = item;
  const shown = picture
    ? `<p style="margin:0 0 16px"><img src="cid:picture-${index}" width="280" alt="${escapeHtml(picture.alt)}" style="display:block;width:280px;max-width:100%;height:auto;border-radius:12px"></p>`
    : '';
  const said = text
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((part) => `<p style="margin:0 0 12px">${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('');
  return `<tr><td style="padding:24px"><h2 style="margin:0 0 16px;font-size:22px;line-height:1.2;color:${ink}">${escapeHtml(title)}</h2>${shown}${said}<p style="margin:16px 0 0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 24px;border-radius:999px;background:${accent};color:${paper};font-weight:bold;text-decoration:none">${escapeHtml(action)}</a></p></td></tr>
`;
}
