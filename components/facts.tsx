import styles from './prose.module.css';

export type Fact = { readonly name: string; readonly value: string | null };

/** Facts by name; one that nobody has given yet says so, in `todo`'s words. */
export function Facts({ facts, todo }: { facts: readonly Fact[]; todo: string }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <Todo>{todo}</Todo>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A fact that is still to be given. */
export function Todo({ children }: { children: string }) {
  return <span className={styles.todo}>{children}</span>;
}
