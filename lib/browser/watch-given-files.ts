type Watcher = {
  /** Called when files come over the page (true), and when they leave it or are let go (false). */
  readonly onOver: (isOver: boolean) => void;
  readonly onFile: (file: File) => void;
};

/**
 * Watches for a file pasted or dropped anywhere in the page: let go beside what waits for it, it would open
 * in the page's place. Returns how to stop.
 */
export function watchGivenFiles({ onOver, onFile }: Watcher): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const take = (given: DataTransfer | null) => {
    const file = given && findGivenFile(given);
    if (file) onFile(file);
  };
  addEventListener('paste', ({ clipboardData }) => take(clipboardData), { signal });
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(true);
  };
  const onDragLeave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) onOver(false);
  };
  const onDrop = (event: DragEvent) => {
    if (hasFiles(event)) event.preventDefault();
    onOver(false);
    take(event.dataTransfer);
  };
  addEventListener('dragover', onDragOver, { signal });
  addEventListener('dragleave', onDragLeave, { signal });
  addEventListener('drop', onDrop, { signal });
  return () => watch.abort();
}

/**
 * The first file of what was pasted or dropped, null without one: a browser may list it among the files,
 * among the items, or among both.
 */
export function findGivenFile({
  files,
  items,
}: Pick<DataTransfer, 'files' | 'items'>): File | null {
  const [listed] = files;
  const item = [...items].find(({ kind }) => kind === 'file');
  return listed ?? item?.getAsFile() ?? null;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
