import { z } from 'zod';
import {
  accountsSchema,
  areaSchema,
  contactSchema,
  guideSchema,
  hashtagsSchema,
  publisherSchema,
} from './campaign';
import { textSchema, webUrlSchema } from './primitives';

/** What the team may say of the campaign itself, one topic at a time; each is published on its own. */
export const factTopics = ['hashtags', 'accounts', 'legal', 'areas', 'guides'] as const;
export type FactTopic = (typeof factTopics)[number];

/** Facts of one topic, called as people of the team call them. */
export const factsSchema = z.discriminatedUnion('topic', [
  z.strictObject({ topic: z.literal('hashtags'), title: textSchema, values: hashtagsSchema }),
  z.strictObject({
    topic: z.literal('accounts'),
    title: textSchema,
    accounts: accountsSchema,
    website: webUrlSchema.nullable(),
    contact: contactSchema,
  }),
  z.strictObject({ topic: z.literal('legal'), title: textSchema, publisher: publisherSchema }),
  z.strictObject({ topic: z.literal('areas'), title: textSchema, areas: z.array(areaSchema) }),
  z.strictObject({ topic: z.literal('guides'), title: textSchema, guides: z.array(guideSchema) }),
]);
export type Facts = z.infer<typeof factsSchema>;
export type FactsOf<Topic extends FactTopic> = Extract<Facts, { topic: Topic }>;
