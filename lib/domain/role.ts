import { z } from 'zod';

/** What a person of the team is, from who may do everything to who works for one place. */
export const roleSchema = z.enum(['owner', 'editor', 'contributor', 'referent']);

export const roles = roleSchema.options;
export type Role = z.infer<typeof roleSchema>;
