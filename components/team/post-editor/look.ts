import type { NetworkId } from '@/lib/domain/network';

/** Which network shows the post, and in the name of which place. */
export type Look = { readonly network: NetworkId; readonly place: string | null };
