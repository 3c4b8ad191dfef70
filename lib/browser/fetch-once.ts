const fetched = new Map<string, Promise<unknown>>();

/** What `read` makes of an address's answer, fetched once; a failed attempt may be made again. */
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
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected ${address} but received ${response.status}`);
  return read(response);
}
