import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './tabs.module.css';

type TabsProps<Id extends string> = {
  label: string;
  /** A mark says something of a tab beside its name. */
  tabs: readonly { id: Id; name: string; mark?: ReactNode }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  children: ReactNode;
};

/** Names to choose from, one open at a time: Tab enters and leaves, arrows go from one to the next. */
export function Tabs<Id extends string>({ label, tabs, chosen, ...props }: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === chosen);
  const follow = (event: KeyboardEvent) => {
    const index = findNext(event.key, at, tabs.length);
    const next = index === null ? undefined : tabs[index];
    if (index === null || !next) return;
    event.preventDefault();
    props.onChoose(next.id);
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <div className={styles.tabs}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => props.onChoose(tab.id)}
            onKeyDown={follow}
          >
            {tab.name}
            {tab.mark}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel may hold words alone */}
      <div id={`${id}-panel`} role="tabpanel" tabIndex={0} aria-labelledby={`${id}-${chosen}`}>
        {props.children}
      </div>
    </div>
  );
}

/** The tab that a key leads to; null when the key is not one of the tabs'. */
function findNext(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at + count - 1) % count;
  return null;
}
