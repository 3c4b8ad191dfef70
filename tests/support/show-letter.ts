/** The HTML of a letter, its pictures in their places as a mail program shows them. */
export function showLetter(source: string): string {
  const parts = source.split(/\r\n--[^\r\n]+/).map(readPart);
  const html = parts.find(({ head }) => /content-type: text\/html/i.test(head));
  const text = decodeQuoted(html?.body ?? '');
  return text.replaceAll(/cid:([\w-]+)/g, (_, cid) => {
    const picture = parts.find(({ head }) => head.toLowerCase().includes(`content-id: <${cid}>`));
    const [, type = ''] = /content-type: ([\w/]+)/i.exec(picture?.head ?? '') ?? [];
    return `data:${type};base64,${picture?.body.replaceAll(/\s/g, '') ?? ''}`;
  });
}

function readPart(part: string): { head: string; body: string } {
  const end = part.indexOf('\r\n\r\n');
  return { head: part.slice(0, end), body: part.slice(end + 4) };
}

function decodeQuoted(text: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
