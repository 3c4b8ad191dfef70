type Watcher = {
  /** Called when files come over the page (true), and when they leave it or are let go (false). */
  readonly onOver: (isOver: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/**
 * Watches for files dropped anywhere in the page: let go beside what waits for them, they would open in the
 * page's place. Returns how to stop.
 */
export function watchDroppedFiles({ onOver, onFiles }: Watcher): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onOver(true);
  };
  const onDragLeave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) onOver(false);
  };
  const onDrop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onOver(false);
    onFiles(files);
  };
  addEventListener('dragover', onDragOver, { signal });
  addEventListener('dragleave', onDragLeave, { signal });
  addEventListener('drop', onDrop, { signal });
  return () => watch.abort();
}
