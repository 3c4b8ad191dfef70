import { Icon } from '@/components/ui/icon';
import styles from './step-nav.module.css';

type Step = {
  readonly name: string;
  /** Null while it cannot be gone to. */
  readonly href: string | null;
  readonly isCurrent: boolean;
  readonly isDone: boolean;
};

/** The steps of a piece of work in order: those that are done can be gone back to. */
export function StepNav({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <nav aria-label={label}>
      <ol className={styles.steps}>
        {steps.map(({ name, href, isCurrent, isDone }, index) => (
          <li key={name} data-done={isDone}>
            {href ? (
              <a href={href} aria-current={isCurrent ? 'step' : undefined}>
                <Sign number={index + 1} isDone={isDone} />
                {name}
              </a>
            ) : (
              <span>
                <Sign number={index + 1} isDone={isDone} />
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A number until it is done; then a tick. */
function Sign({ number, isDone }: { number: number; isDone: boolean }) {
  return (
    <span className={styles.sign} aria-hidden="true">
      {isDone ? <Icon name="tick" size={18} /> : number}
    </span>
  );
}
