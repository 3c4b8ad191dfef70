import type { Counter } from './measure';
import { composeShareAddress } from './share-address';

/** Old mail programs on Windows cut an address after some 2000 characters, percent-encoded; 1900 are safe. */
export const countEmail: Counter = (message) => {
  const address = composeShareAddress('email', { ...message, instance: null }) ?? '';
  return [{ what: 'address', used: address.length, limit: 1900, force: 'advised' }];
};
