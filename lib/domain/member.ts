import type { Role } from './role';

/** A person of the team, as the rest of the code knows them: never a hash, never a token. */
export type Member = {
  readonly id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly role: Role;
  /** Codes of a referent's territories. */
  readonly territories: readonly string[];
};
