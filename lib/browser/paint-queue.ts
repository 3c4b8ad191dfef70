/** How many of the canvases that can wait are painted in one frame. */
const PER_FRAME = 1;

type Paint = () => void;

const urgent = new Map<object, Paint>();
const patient = new Map<object, Paint>();
let isDue = false;

/**
 * Paints before the next frame what is urgent, and one a frame of what can wait, in the order they
 * asked: a dozen canvases repainted at once would cost the hand its frames. A later paint of the same
 * canvas takes the former's place. Returns what gives the paint up.
 */
export function queuePaint(canvas: object, paint: Paint, isUrgent: boolean): () => void {
  const queue = isUrgent ? urgent : patient;
  queue.set(canvas, paint);
  askForFrame();
  return () => {
    if (queue.get(canvas) === paint) queue.set(canvas, doNothing);
  };
}

function askForFrame(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(paintFrame);
}

function paintFrame(): void {
  isDue = false;
  const due = [...urgent, ...[...patient].slice(0, PER_FRAME)];
  for (const [canvas, paint] of due) {
    urgent.delete(canvas);
    patient.delete(canvas);
    paint();
  }
  if (patient.size > 0) askForFrame();
}

/** Keeps a canvas's place in the queue: it will be painted when its turn comes, not at the end again. */
function doNothing(): void {}
