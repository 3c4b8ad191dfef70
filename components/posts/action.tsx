import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import styles from './action.module.css';

type ActionProps = {
  icon: IconName;
  /** The first thing to do stands out. */
  isFirst?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
};

/** One of the few things one does with a post: a sign over its words, as large as a thumb. */
export function Action({ icon, isFirst = false, disabled = false, ...props }: ActionProps) {
  return (
    <button
      type="button"
      className={styles.action}
      data-first={isFirst}
      disabled={disabled}
      onClick={props.onClick}
    >
      <Icon name={icon} />
      <span>{props.children}</span>
    </button>
  );
}

type ActionLinkProps = {
  icon: IconName;
  address: string;
  /** Called in the gesture that follows the link; false keeps it from being followed. */
  onFollow: () => boolean;
  children: ReactNode;
};

/** An action that leads elsewhere, in a tab of its own, where nothing is told of this one. */
export function ActionLink({ icon, address, onFollow, children }: ActionLinkProps) {
  return (
    <a
      className={styles.action}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (!onFollow()) event.preventDefault();
      }}
    >
      <Icon name={icon} />
      <span>{children}</span>
    </a>
  );
}
