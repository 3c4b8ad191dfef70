import { answerCount, refuseMethod } from '@/lib/server/counts/count-route';

/** Takes what a supporter's page says was done: `lib/domain/count.ts` holds all that it may say. */
export const POST = answerCount;

export const GET = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
export const OPTIONS = refuseMethod;
