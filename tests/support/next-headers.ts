// What Next's own functions answer in the request that a test makes: put in their place by vi.mock.

/** The request: its cookies by name, and its headers. */
export const request = { cookies: new Map<string, string>(), headers: new Headers() };

export const headers = async () => request.headers;

export const cookies = async () => ({
  get: (name: string) => {
    const value = request.cookies.get(name);
    return value === undefined ? undefined : { name, value };
  },
  set: () => {},
});
