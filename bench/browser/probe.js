// Runs in the page. Every way is timed alike: from the file to the end of the frame that shows it.

window.probe = (() => {
  const SIDE = 1080;

  /** Resolves after the frame in which `draw` was called has been produced. */
  function showInFrame(draw) {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        draw();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  }

  function makeCanvas() {
    const canvas = document.createElement('canvas');
    canvas.width = SIDE;
    canvas.height = SIDE;
    canvas.style = 'position:fixed;inset:0;width:358px;z-index:9';
    document.body.append(canvas);
    return canvas;
  }

  function cover(canvas, image, width, height) {
    const scale = Math.max(SIDE / width, SIDE / height);
    canvas.getContext('2d', { alpha: false }).drawImage(image, 0, 0, width * scale, height * scale);
  }

  async function bitmap(file) {
    const canvas = makeCanvas();
    const start = performance.now();
    const image = await createImageBitmap(file);
    const end = await showInFrame(() => cover(canvas, image, image.width, image.height));
    image.close();
    canvas.remove();
    return end - start;
  }

  async function element(file) {
    const canvas = makeCanvas();
    const start = performance.now();
    const address = URL.createObjectURL(file);
    const image = new Image();
    image.src = address;
    await new Promise((resolve) => {
      image.onload = resolve;
    });
    const end = await showInFrame(() =>
      cover(canvas, image, image.naturalWidth, image.naturalHeight),
    );
    URL.revokeObjectURL(address);
    canvas.remove();
    return end - start;
  }

  /** The studio: the first picture never drawn before that reaches the stage's canvas. */
  async function studio(file) {
    const { drawImage } = CanvasRenderingContext2D.prototype;
    const seen = new WeakSet();
    const shown = new Promise((resolve) => {
      CanvasRenderingContext2D.prototype.drawImage = function draw(image, ...rest) {
        const isStage = this.canvas.closest('[role="application"]') !== null;
        // The artwork is as large as the badge; the photo is not.
        const isPhoto = image instanceof ImageBitmap && image.width !== image.height;
        if (isStage && isPhoto && !window.drawn.has(image)) seen.add(image) && resolve();
        if (isPhoto) window.drawn.add(image);
        return drawImage.call(this, image, ...rest);
      };
    });
    const transfer = new DataTransfer();
    transfer.items.add(file);
    const input = document.querySelector('input[type="file"]');
    const start = performance.now();
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await shown;
    const end = await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
    CanvasRenderingContext2D.prototype.drawImage = drawImage;
    return end - start;
  }

  let gaps = [];
  let last = null;

  function watchFrames() {
    gaps = [];
    performance.mark('frames-from');
    const tick = (time) => {
      if (last !== null) gaps.push(time - last);
      last = time;
      request = requestAnimationFrame(tick);
    };
    let request = requestAnimationFrame(tick);
    stopFrames = () => cancelAnimationFrame(request);
  }
  let stopFrames = () => undefined;

  function frames() {
    stopFrames();
    performance.mark('frames-until');
    return gaps;
  }

  /** Saves so many ms after a change; tells the file's size too. */
  async function saveFile(pause) {
    let bytes = 0;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      if (blob.type.startsWith('image/')) bytes = blob.size;
      return createObjectURL.call(URL, blob);
    };
    const ms = await save(pause);
    URL.createObjectURL = createObjectURL;
    return { ms, bytes };
  }

  /** Changes the badge, waits, taps, and waits for the file: no file twice is the same. */
  async function save(pause) {
    const stage = document.querySelector('[role="application"]');
    stage.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    if (Math.random() < 0.3)
      stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true }));
    // One frame shows the change; a person cannot tap sooner.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, pause)));
    const { click } = HTMLAnchorElement.prototype;
    const file = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = () => resolve(performance.now());
    });
    const start = performance.now();
    document.querySelector('section[aria-label="Enregistrer"] button').click();
    const end = await file;
    HTMLAnchorElement.prototype.click = click;
    return end - start;
  }

  window.drawn = new WeakSet();
  return { bitmap, element, studio, watchFrames, frames, save, saveFile };
})();
