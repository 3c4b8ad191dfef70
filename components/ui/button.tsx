import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icon';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  tone?: 'primary' | 'outline' | 'quiet';
  icon?: IconName;
};

/** A button with its sign before its words. */
export function Button({ tone = 'primary', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[tone]}`} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A square button that shows a sign alone; `label` is its name. */
export function IconButton({
  icon,
  label,
  ...rest
}: Omit<ButtonProps, 'tone' | 'icon' | 'children'> & { icon: IconName; label: string }) {
  return (
    <button type="button" className={styles.square} aria-label={label} title={label} {...rest}>
      <Icon name={icon} size={22} />
    </button>
  );
}
