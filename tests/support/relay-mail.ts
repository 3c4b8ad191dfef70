import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What a mail server does to a letter, before or after it was begun to be handed over. */
export type Behaviour =
  | 'take'
  | 'refuse'
  | 'greylist'
  | 'stall before'
  | 'drop before'
  | 'refuse after'
  | 'defer after'
  | 'stall after'
  | 'drop after'
  /** Takes it, and is gone before it could say so. */
  | 'take and drop';

type Refusal = Error & { responseCode: number };

/** A mail server on this machine that keeps what it takes, and does otherwise to whom it is told. */
export async function serveRelayMail() {
  const letters: { to: string; source: string; id: string }[] = [];
  /** Whom something was begun to be handed over to. */
  const begun: string[] = [];
  const told = new Map<string, Behaviour[]>();
  const next = (to: string) => told.get(to)?.shift() ?? 'take';
  let latest: Behaviour = 'take';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, session, done) => {
      latest = next(address);
      if (latest === 'refuse') done(refuse(550, 'No such person here'));
      else if (latest === 'greylist') done(refuse(451, 'Come back later'));
      else if (latest === 'drop before') drop(server, session);
      else if (latest !== 'stall before') done();
    },
    onData: (stream, session, done) => {
      const behaviour = latest;
      const to = session.envelope.rcptTo[0]?.address ?? '';
      begun.push(to);
      if (behaviour === 'drop after') return drop(server, session);
      text(stream).then((source) => {
        if (behaviour === 'refuse after') return done(refuse(554, 'Not a word of it'));
        if (behaviour === 'defer after') return done(refuse(452, 'No room now'));
        const [, id = ''] = /^Message-ID: <(.*)>$/im.exec(source) ?? [];
        letters.push({ to, source, id });
        if (behaviour === 'take and drop') drop(server, session);
        else if (behaviour !== 'stall after') done();
      }, done);
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}/?socketTimeout=400&greetingTimeout=400`,
    letters,
    begun,
    /** What happens to the next letters to somebody, in turn. */
    tell: (to: string, ...behaviours: Behaviour[]) => void told.set(to, behaviours),
    forget: () => {
      told.clear();
      letters.length = 0;
      begun.length = 0;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        for (const connection of server.connections) socketOf(connection)?.destroy();
        server.close(() => resolve());
      }),
  };
}

export type RelayMailServer = Awaited<ReturnType<typeof serveRelayMail>>;

function refuse(responseCode: number, message: string): Refusal {
  return Object.assign(new Error(message), { responseCode });
}

/** Cuts the line of whoever is speaking. */
function drop(server: SMTPServer, { id }: SMTPServerSession): void {
  for (const connection of server.connections) {
    if ((connection as { id?: string }).id === id) socketOf(connection)?.destroy();
  }
}

function socketOf(connection: unknown): Socket | undefined {
  return (connection as { _socket?: Socket })._socket;
}
