import sharp from 'sharp';

/** A frame of one colour around a round hole of 700 px, as a PNG. */
export function drawFrame(colour = '#D6104F', width = 1080, height = width): Promise<Buffer> {
  const [x, y] = [width / 2, height / 2];
  const hole = `M${x - 350},${y}a350,350 0 1 0 700,0a350,350 0 1 0 -700,0z`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <path fill="${colour}" fill-rule="evenodd" d="M0,0h${width}v${height}h${-width}z${hole}"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
