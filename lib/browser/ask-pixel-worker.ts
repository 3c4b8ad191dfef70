import { Refusal } from '@/lib/domain/refusal';
import type { PixelAnswer, PixelJob } from './pixel-jobs';

type Running = { readonly worker: Worker; readonly failure: Promise<never> };

let running: Running | null = null;

/** Starts the worker ahead of its first job, while there is time. */
export function startPixelWorker(): Running {
  running ??= start();
  return running;
}

function start(): Running {
  const worker = new Worker(new URL('./pixel-worker.ts', import.meta.url));
  const failure = new Promise<never>((_, reject) => {
    // What a job meets, it answers; this is the script that did not arrive. The next job tries again.
    worker.addEventListener('error', () => {
      running = null;
      worker.terminate();
      reject(new Refusal('network-missing'));
    });
  });
  failure.catch(() => undefined);
  return { worker, failure };
}

/**
 * Has a job done off the main thread; `transfers` are handed over. Throws the job's Refusal, or
 * network-missing when what does it cannot be fetched.
 */
export async function askPixelWorker(
  job: PixelJob,
  transfers: Transferable[] = [],
): Promise<PixelAnswer> {
  const { worker, failure } = startPixelWorker();
  const { port1, port2 } = new MessageChannel();
  const done = new Promise<PixelAnswer>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<PixelAnswer>) => resolve(data);
  });
  worker.postMessage(job, [port2, ...transfers]);
  const answer = await Promise.race([done, failure]).finally(() => port1.close());
  if ('refusal' in answer) throw new Refusal(answer.refusal, answer.details);
  return answer;
}
