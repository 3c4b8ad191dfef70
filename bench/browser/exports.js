// Runs in the page: the same badge as a JPEG of 1080 x 1080 px in three ways, each from what is already shown.

window.exports = (() => {
  const SIDE = 1080;
  const QUALITY = 0.92;

  /** How long, in ms, a person looks at the badge before the tap. */
  const PAUSE = 600;

  /** A badge as a page has one: a photo, and over it an artwork that hides all but a circle. */
  async function showBadge(photo) {
    const badge = document.createElement('div');
    badge.style = `position:fixed;left:0;top:0;width:${SIDE}px;height:${SIDE}px;z-index:9`;
    for (const address of [photo, await drawArtwork()]) {
      const image = new Image(SIDE, SIDE);
      image.src = address;
      image.style = 'position:absolute;inset:0;object-fit:cover';
      await image.decode();
      badge.append(image);
    }
    return badge;
  }

  async function drawArtwork() {
    const canvas = new OffscreenCanvas(SIDE, SIDE);
    const context = canvas.getContext('2d');
    context.fillStyle = '#D6104F';
    context.fillRect(0, 0, SIDE, SIDE);
    context.globalCompositeOperation = 'destination-out';
    context.arc(SIDE / 2, SIDE / 2, 400, 0, 2 * Math.PI);
    context.fill();
    return URL.createObjectURL(await canvas.convertToBlob());
  }

  let badge = null;

  async function prepare(base64) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    badge = await showBadge(URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' })));
  }

  /** The badge is in the page while a library reads it, and not while the studio works. */
  async function time(make) {
    document.body.append(badge);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    const { size } = await make();
    const ms = performance.now() - start;
    badge.remove();
    return { ms, bytes: size };
  }

  async function exportCanvas() {
    const canvas = await window.html2canvas(badge, { scale: 1, logging: false });
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  }

  async function exportImage() {
    const canvas = await window.htmlToImage.toCanvas(badge, { pixelRatio: 1 });
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  }

  return {
    prepare,
    ours: () => window.probe.saveFile(PAUSE),
    'ours, at once': () => window.probe.saveFile(0),
    html2canvas: () => time(exportCanvas),
    'html-to-image': () => time(exportImage),
  };
})();
