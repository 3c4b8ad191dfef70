import 'server-only';
import { createTransport } from 'nodemailer';
import { Refusal } from '@/lib/domain/refusal';
import type { TeamSettings } from '../config';
import { currentLogger } from '../operations/logger';

/** A letter, in plain text. */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** ms for each step of a conversation with the server. */
const PATIENCE = 10_000;

/** Sends a letter. Throws Refusal when the server does not take it, and logs why, not to whom. */
export async function sendMail(
  { url, from }: NonNullable<TeamSettings['mail']>,
  letter: Letter,
): Promise<void> {
  const patience = {
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  };
  const transport = createTransport({ url, ...patience });
  try {
    await transport.sendMail({ from, ...letter });
  } catch (error) {
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
    currentLogger().error({ code, responseCode }, 'a letter was not taken');
    throw new Refusal('mail-failed');
  } finally {
    transport.close();
  }
}
