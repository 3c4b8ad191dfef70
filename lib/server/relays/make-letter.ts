import 'server-only';
import { createHash } from 'node:crypto';
import { asc, inArray } from 'drizzle-orm';
import addressparser from 'nodemailer/lib/addressparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Relay } from '@/lib/domain/relay';
import { relayNews } from '../database/relay-schema';
import type { Claim } from './claim-mail';
import { drawSign } from './draw-sign';
import { linkLeaving } from './leave';
import type { NewsItem, RelayWork } from './relay-work';
import { writeHtml } from './write-html';
import { writeSubject, writeText } from './write-text';

/** A mail as a server takes it. */
type ReadyLetter = {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly message: Buffer;
};

type Addressee = Pick<Relay, 'id' | 'name' | 'email' | 'territories'> & {
  readonly leaveToken: string;
};

/** The mail of a claim in the words of this instant (ms); null when nothing of it is offered any more. */
export async function makeLetter(
  { queries, mail, readSite }: RelayWork,
  { batchId, news }: Claim,
  relay: Addressee,
  now: number,
): Promise<ReadyLetter | null> {
  const site = await readSite();
  const rows = await queries
    .select()
    .from(relayNews)
    .where(inArray(relayNews.id, [...news]))
    .orderBy(asc(relayNews.dueAt), asc(relayNews.id));
  const described = await Promise.all(
    rows.map((row) => site.describe(row, relay.territories, now)),
  );
  const items = described.filter((item) => item !== null);
  if (items.length === 0) return null;
  const leave = linkLeaving(site.publicUrl, relay.leaveToken);
  const words = { campaign: site.campaign, relay, items, leave };
  const host = new URL(site.publicUrl).hostname;
  const composer = new MailComposer({
    from: mail.from,
    to: { name: relay.name, address: relay.email },
    subject: writeSubject(words),
    text: writeText(words),
    html: writeHtml(words),
    attachments: [await attachSign(site.campaign), ...items.flatMap(attachPicture)],
    messageId: `<${nameMail(batchId, relay.id)}@${host}>`,
    date: new Date(now),
    headers: {
      'List-Unsubscribe': `<${leave}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'Content-Language': site.campaign.language,
    },
  });
  const message = await composer.compile().build();
  return { envelope: { from: readAddress(mail.from), to: relay.email }, message };
}

/** The same for each attempt, so that a server that has it already can tell. */
function nameMail(batchId: string, relayId: string): string {
  return createHash('sha256').update(`${batchId} ${relayId}`).digest('hex').slice(0, 32);
}

function readAddress(from: string): string {
  const [first] = addressparser(from, { flatten: true });
  return first?.address ?? from;
}

async function attachSign(campaign: Parameters<typeof drawSign>[0]) {
  const content = await drawSign(campaign);
  return describeAttachment('sign', 'sign.png', 'image/png', content);
}

function attachPicture({ picture }: NewsItem, index: number) {
  if (!picture) return [];
  const content = Buffer.from(picture.bytes);
  return [describeAttachment(`picture-${index}`, `${index + 1}.jpg`, 'image/jpeg', content)];
}

function describeAttachment(cid: string, filename: string, contentType: string, content: Buffer) {
  return { cid, filename, contentType, content, contentDisposition: 'inline' as const };
}
