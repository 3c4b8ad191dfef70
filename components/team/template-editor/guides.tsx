import type { Size } from '@/lib/render/photo-geometry';
import type { Guide } from '@/lib/render/snap-box';
import styles from './guides.module.css';

type GuidesProps = {
  canvas: Size;
  guides: readonly Guide[];
  /** Networks cut it to a circle. */
  isCropped: boolean;
};

/** What a box is drawn to, over the canvas; the circle that networks cut is always there, faintly. */
export function Guides({ canvas, guides, isCropped }: GuidesProps) {
  const { width, height } = canvas;
  const isOnCircle = guides.some(({ axis }) => axis === 'circle');
  return (
    <svg className={styles.guides} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {isCropped && (
        <circle
          cx={width / 2}
          cy={height / 2}
          r={width / 2}
          className={isOnCircle ? styles.drawn : styles.faint}
        />
      )}
      {guides.map((guide) =>
        guide.axis === 'circle' ? null : (
          <path
            key={`${guide.axis} ${guide.at}`}
            className={styles.drawn}
            data-guide={guide.axis}
            d={guide.axis === 'x' ? `M${guide.at} 0V${height}` : `M0 ${guide.at}H${width}`}
          />
        ),
      )}
    </svg>
  );
}
