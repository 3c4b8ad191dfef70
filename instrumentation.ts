import type { Instrumentation } from 'next';

/** Opens the pack before the first request; a pack that cannot be used stops the start, in words. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startSite } = await import('@/lib/server/start-site');
  await startSite();
}

/** Logs what went wrong in a page or a route. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logRequestError } = await import('@/lib/server/operations/log-error');
  const id = request.headers['x-request-id'];
  const requestId = typeof id === 'string' ? id : undefined;
  logRequestError(error, { route: context.routePath, method: request.method, requestId });
};
