import styles from './tool-button.module.css';

/** Strokes on a 24 px square. They stand here and not among the site's own signs, which every page loads. */
const shapes = {
  earlier: 'M12 19V5M6 11l6-6 6 6',
  later: 'M12 5v14M6 13l6 6 6-6',
  duplicate: 'M9 9h11v11H9zM5 15H4V4h11v1',
  remove: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
} as const;

type ToolButtonProps = {
  shape: keyof typeof shapes;
  label: string;
  isDisabled?: boolean;
  onPress: () => void;
};

/** A square button with a sign alone; `label` is its name. */
export function ToolButton({ shape, label, isDisabled = false, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      aria-disabled={isDisabled}
      onClick={() => !isDisabled && onPress()}
    >
      <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
        <path d={shapes[shape]} />
      </svg>
    </button>
  );
}
