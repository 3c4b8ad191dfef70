import dns from 'node:dns';
import net from 'node:net';

export type Network = { readonly attempts: string[]; restore: () => void };

/** From now on every outgoing connection of this process is recorded, and refused before it is made. */
export function forbidNetwork(): Network {
  const attempts: string[] = [];
  const refuse = (kind: string) =>
    function refuseConnection(...args: unknown[]): never {
      attempts.push(`${kind} ${describe(args[0])}`);
      throw new Error(`Expected no connection but received one: ${attempts.at(-1)}`);
    };
  const original = { fetch: globalThis.fetch, connect: net.Socket.prototype.connect };
  const { lookup } = dns;
  globalThis.fetch = refuse('fetch');
  net.Socket.prototype.connect = refuse('connect');
  dns.lookup = refuse('lookup') as unknown as typeof dns.lookup;
  const restore = () => {
    globalThis.fetch = original.fetch;
    net.Socket.prototype.connect = original.connect;
    dns.lookup = lookup;
  };
  return { attempts, restore };
}

function describe(target: unknown): string {
  return typeof target === 'object' ? JSON.stringify(target) : String(target);
}
