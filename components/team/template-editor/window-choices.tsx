import { useTranslate } from '@/components/messages';
import type { Format, PhotoWindow } from '@/lib/domain/template';
import fields from './fields.module.css';
import styles from './window-choices.module.css';

/** How far apart, in px, two windows may be that are one. */
const SAME = 2;

type WindowChoicesProps = {
  format: Format;
  windows: readonly PhotoWindow[];
  onChoose: (window: PhotoWindow) => void;
};

/** The windows one may take with one tap, each drawn over its artwork; the last one is all of the canvas. */
export function WindowChoices({ format, windows, onChoose }: WindowChoicesProps) {
  const t = useTranslate();
  const nameOf = (index: number) =>
    index === windows.length - 1
      ? t('team.editor.window.whole')
      : t('team.editor.window.found', { number: index + 1 });
  return (
    <fieldset className={`${fields.group} ${styles.choices}`}>
      <legend>{t('team.editor.window.choices')}</legend>
      <div>
        {windows.map((window, index) => (
          <button
            key={JSON.stringify(window)}
            type="button"
            aria-pressed={isSame(window, format.window)}
            onClick={() => onChoose(window)}
          >
            <svg viewBox={`0 0 ${format.width} ${format.height}`} aria-hidden="true">
              <image
                href={`/media/${format.artwork}`}
                width={format.width}
                height={format.height}
              />
              <WindowShape {...window} />
            </svg>
            <span>{nameOf(index)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function WindowShape({ x, y, width, height, shape }: PhotoWindow) {
  const rx = shape === 'ellipse' ? width / 2 : 0;
  const ry = shape === 'ellipse' ? height / 2 : 0;
  return <rect x={x} y={y} width={width} height={height} rx={rx} ry={ry} />;
}

function isSame(one: PhotoWindow, other: PhotoWindow | null): boolean {
  if (!other || one.shape !== other.shape) return false;
  const sides = ['x', 'y', 'width', 'height'] as const;
  return sides.every((side) => Math.abs(one[side] - other[side]) <= SAME);
}
