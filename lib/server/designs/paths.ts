/** SVG path pieces in px, for evenodd fills in which the second shape opens the first. */

export function rectanglePath(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

export function circlePath(x: number, y: number, radius: number): string {
  const r = radius;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** A round sticker's edge: `count` shallow scallops about (x, y). */
export function scallopPath(x: number, y: number, radius: number, count: number): string {
  const bump = (Math.PI * radius) / count;
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)].map((value) =>
      value.toFixed(2),
    );
  });
  const [start, ...rest] = points.map((point) => point.join(' '));
  const r = bump.toFixed(2);
  return `M${start}${[...rest, start].map((point) => `A${r} ${r} 0 0 1 ${point}`).join('')}Z`;
}
