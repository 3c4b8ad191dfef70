import 'server-only';
import { makeZip } from 'client-zip';

/** A file of a ZIP; its path is ASCII, with slashes. */
export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array | string };

type ZipSettings = {
  /** The date of every file, read on local clocks: a ZIP knows no zone. */
  readonly date: Date;
  /** ms after which a reader that has taken nothing is taken to have left. */
  readonly patience: number;
  /** Asked before each piece is handed over; false breaks the ZIP off. */
  readonly mayGoOn: () => boolean;
  /** Told once, when the ZIP is whole, broken off, or nobody wants it any more. */
  readonly onEnd: () => void;
};

/**
 * A ZIP written while it is read: an entry is asked for when its turn to be sent comes, at most one
 * ahead of the reader. Entries must be the same each time for the ZIP to be the same to the byte.
 * What breaks it off is an AbortError, which a server takes for a visitor who left.
 */
export function streamZip(
  entries: AsyncIterable<ZipEntry>,
  { date, patience, mayGoOn, onEnd }: ZipSettings,
): ReadableStream<Uint8Array> {
  const pieces = writePieces(entries, date);
  let watch: NodeJS.Timeout | undefined;
  let isOver = false;
  const end = () => {
    clearTimeout(watch);
    if (isOver) return;
    isOver = true;
    onEnd();
  };
  const abandon = async () => {
    end();
    // client-zip stops its source by an error, which comes back to whoever asked it to.
    await pieces.return(undefined).catch(() => {});
  };
  const wait = (controller: ReadableStreamDefaultController) => {
    watch = setTimeout(() => {
      controller.error(abort('Expected a reader but nothing was taken'));
      void abandon();
    }, patience);
  };
  const refuseClosed = () => {
    if (!mayGoOn()) throw abort('Expected a ZIP that may go on but it was broken off');
  };
  return new ReadableStream(
    {
      start: wait,
      async pull(controller) {
        clearTimeout(watch);
        try {
          refuseClosed();
          const { value } = await pieces.next();
          if (isOver) return;
          // Making a piece takes time, and that is when it may have become too late.
          refuseClosed();
          if (value) {
            controller.enqueue(value);
            wait(controller);
          } else {
            end();
            controller.close();
          }
        } catch (error) {
          await abandon();
          throw error;
        }
      },
      cancel: abandon,
    },
    { highWaterMark: 0 },
  );
}

async function* writePieces(
  entries: AsyncIterable<ZipEntry>,
  lastModified: Date,
): AsyncGenerator<Uint8Array, undefined, undefined> {
  yield* makeZip(dateEntries(entries, lastModified)) as unknown as AsyncIterable<Uint8Array>;
}

async function* dateEntries(entries: AsyncIterable<ZipEntry>, lastModified: Date) {
  for await (const { name, bytes } of entries) {
    yield { name, lastModified, input: typeof bytes === 'string' ? bytes : new Uint8Array(bytes) };
  }
}

function abort(message: string): DOMException {
  return new DOMException(message, 'AbortError');
}
