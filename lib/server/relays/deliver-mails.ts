import 'server-only';
import { eq } from 'drizzle-orm';
import { relays } from '../database/relay-schema';
import { openSession, type SmtpSession } from '../mail/smtp-session';
import {
  beginDelivery,
  type Claim,
  cancelMail,
  claimMail,
  releaseMail,
  settleMail,
} from './claim-mail';
import { makeLetter } from './make-letter';
import { mayLeave, type RelayWork } from './relay-work';

/** What comes after a mail: another one, nothing to do now, or a server that is away. */
type Step = 'next' | 'done' | 'away';

/**
 * Hands mails that are due over to the mail server, one after the other, until none is, sharing closes, the server
 * is away, or the process stops. A mail is handed over once: what happens after that is the team's to decide.
 * Gives whether the server was there.
 */
export async function deliverMails(work: RelayWork): Promise<boolean> {
  const line = makeLine(work.mail.url);
  try {
    let step: Step = 'next';
    while (step === 'next') step = await deliverNext(work, line);
    return step !== 'away';
  } finally {
    line.close();
  }
}

async function deliverNext(work: RelayWork, line: Line): Promise<Step> {
  const { queries, clock } = work;
  const { timeline } = await work.readSite();
  if (work.isStopping() || !mayLeave(timeline, clock())) return 'done';
  const claim = await claimMail(queries, clock());
  if (!claim) return 'done';
  const ready = await prepare(work, claim);
  if (!ready) return 'next';
  const session = await line.open().catch((error: Error) => error.message);
  if (typeof session === 'string') {
    await settleMail(queries, claim, { kind: 'later', reason: session }, clock());
    return 'away';
  }
  // Connecting takes time: the hour is looked at once more.
  if (!mayLeave(timeline, clock())) {
    await releaseMail(queries, claim, clock());
    return 'done';
  }
  if (!(await beginDelivery(queries, claim, clock()))) return 'next';
  const outcome = await session.send(ready.envelope, ready.message);
  await settleMail(queries, claim, outcome, clock());
  return 'next';
}

/** A mail as it goes; null when there is nobody or nothing left to send. */
async function prepare(work: RelayWork, claim: Claim) {
  const { queries, clock } = work;
  const now = clock();
  const [relay] = claim.relayId
    ? await queries.select().from(relays).where(eq(relays.id, claim.relayId))
    : [];
  if (!relay || relay.leftAt) {
    await cancelMail(queries, claim, relay ? 'left' : 'removed', now);
    return null;
  }
  if (claim.expiresAt.getTime() <= now) {
    await cancelMail(queries, claim, 'too-late', now);
    return null;
  }
  const letter = await makeLetter(work, claim, relay, now);
  if (!letter) await cancelMail(queries, claim, 'withdrawn', now);
  return letter;
}

type Line = { readonly open: () => Promise<SmtpSession>; readonly close: () => void };

/** One conversation after the other: a server that ends one is called again. */
function makeLine(url: string): Line {
  let session: SmtpSession | null = null;
  return {
    open: async () => {
      if (!session?.isUsable()) {
        session?.close();
        session = null;
        session = await openSession(url);
      }
      return session;
    },
    close: () => session?.close(),
  };
}
