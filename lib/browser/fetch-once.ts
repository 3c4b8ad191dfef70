import { Refusal } from '@/lib/domain/refusal';

const fetched = new Map<string, Promise<unknown>>();

/**
 * What `read` makes of an address's answer, fetched once; a failed attempt may be made again. Throws a
 * Refusal: network-missing, or page-outdated when what the page names is no longer there.
 */
export function fetchOnce<Value>(
  address: string,
  read: (response: Response) => Promise<Value>,
): Promise<Value> {
  const known = fetched.get(address);
  if (known) return known as Promise<Value>;
  const value = fetchAndRead(address, read);
  fetched.set(address, value);
  value.catch(() => fetched.delete(address));
  return value;
}

async function fetchAndRead<Value>(
  address: string,
  read: (response: Response) => Promise<Value>,
): Promise<Value> {
  const response = await fetch(address).catch(refuseNetwork);
  if (response.status === 404) throw new Refusal('page-outdated');
  return response.ok ? read(response).catch(refuseNetwork) : refuseNetwork();
}

function refuseNetwork(): never {
  throw new Refusal('network-missing');
}
