/** Opens the pack before the first request; a pack that cannot be used stops the start, in words. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startSite } = await import('@/lib/server/start-site');
  await startSite();
}
