import 'server-only';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** What became of a mail that a server was asked to take. */
export type Outcome =
  | { readonly kind: 'taken' }
  /** The server said no, for good. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nothing of it was handed over: it may be tried again. */
  | { readonly kind: 'later'; readonly reason: string }
  /** It was being handed over: nobody knows whether the server has it. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** A conversation with a server, over which several mails may go. */
export type SmtpSession = {
  readonly send: (envelope: { from: string; to: string }, message: Buffer) => Promise<Outcome>;
  /** Whether one more mail may go over it. */
  readonly isUsable: () => boolean;
  readonly close: () => void;
};

/** ms for each answer of the server. */
const PATIENCE = 10_000;

/** ms for a whole mail, however slowly a server answers. */
export const LONGEST_SEND = 60_000;

/** Servers cut longer conversations. */
const MOST = 50;

/** Connects and signs in. Throws an Error whose message says why that is not possible now. */
export async function openSession(url: string): Promise<SmtpSession> {
  const { auth, ...server } = parseConnectionUrl(url) as Server;
  const watched = { hasBegun: false };
  const connection: Connection = new SMTPConnection({
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    // An address may ask for other patience: `?socketTimeout=30000`.
    ...server,
    transactionLog: true,
    logger: watchCommands(watched) as never,
  });
  const ask = makeAsk(connection);
  try {
    await ask((done) => connection.connect(done));
    if (auth && connection.allowsAuth) {
      await ask((done) => connection.login(auth as never, done));
    }
  } catch (error) {
    connection.close();
    throw new Error(readReason(error));
  }
  let sent = 0;
  let isBroken = false;
  const send: SmtpSession['send'] = async ({ from, to }, message) => {
    sent++;
    watched.hasBegun = false;
    const bound = setTimeout(() => connection.close(), LONGEST_SEND);
    try {
      await ask((done) => connection.send({ from, to: [to] }, message, done));
      return { kind: 'taken' };
    } catch (error) {
      // Whoever refused a sender or a recipient goes on with the next one.
      isBroken = !isOfEnvelope(error) || !(await isReset(ask, connection));
      return judge(error, watched.hasBegun);
    } finally {
      clearTimeout(bound);
    }
  };
  return {
    send,
    isUsable: () => !isBroken && sent < MOST,
    close: () => (isBroken ? connection.close() : connection.quit()),
  };
}

/** Its types leave out whether a server wants to be signed in to. */
type Connection = SMTPConnection & { readonly allowsAuth?: boolean };

type Server = ReturnType<typeof parseConnectionUrl> & { readonly auth?: object };
type Done = (error?: Error | null, value?: unknown) => void;
type Ask = (run: (done: Done) => void) => Promise<unknown>;

/** A step of the conversation as a promise, which also fails when the conversation ends. */
function makeAsk(connection: SMTPConnection): Ask {
  const ended = new Promise<never>((_, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('Connection closed')));
  });
  ended.catch(() => {});
  return (run) =>
    Promise.race([
      ended,
      new Promise((resolve, reject) => {
        run((error, value) => (error ? reject(error) : resolve(value)));
      }),
    ]);
}

/** nodemailer tells each command just before it is sent: from DATA on, a mail may have been taken. */
function watchCommands(watched: { hasBegun: boolean }) {
  const ignore = () => {};
  const debug = (entry: { tnx?: string }, message: unknown) => {
    if (entry.tnx === 'client' && message === 'DATA') watched.hasBegun = true;
  };
  const others = { trace: ignore, info: ignore, warn: ignore, error: ignore, fatal: ignore };
  return { ...others, debug, level: ignore };
}

type SmtpError = Partial<Record<'command' | 'response' | 'message', string>> & {
  readonly responseCode?: number;
};

function isOfEnvelope(error: unknown): boolean {
  const { command, responseCode } = error as SmtpError;
  return responseCode !== undefined && (command === 'MAIL FROM' || command === 'RCPT TO');
}

async function isReset(ask: Ask, connection: SMTPConnection): Promise<boolean> {
  return ask((done) => connection.reset(done)).then(
    () => true,
    () => false,
  );
}

function judge(error: unknown, hasBegun: boolean): Outcome {
  const reason = readReason(error);
  const { command, responseCode = 0 } = error as SmtpError;
  if (command !== 'CONN' && responseCode >= 500 && responseCode < 600) {
    return { kind: 'refused', reason };
  }
  return { kind: hasBegun ? 'unknown' : 'later', reason };
}

/** The most characters of a reason: a server may say a whole page. */
const LONGEST_REASON = 240;

function readReason(error: unknown): string {
  const { response, message = '' } = error as SmtpError;
  return (response || message).replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_REASON);
}
