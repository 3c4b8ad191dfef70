import type { FormAction } from '@/lib/domain/form-state';
import { TeamForm } from '../team-form';
import styles from './example-cards.module.css';

type ExampleCardsProps = {
  title: string;
  examples: readonly {
    readonly template: string;
    readonly text: string;
    readonly picture: string | null;
  }[];
  words: Readonly<Record<'start' | 'starting', string>>;
  start: FormAction;
};

/** Lists that are ready, each with its template: the shortest way to a first series. */
export function ExampleCards({ title, examples, words, start }: ExampleCardsProps) {
  return (
    <section className={styles.examples}>
      <h2>{title}</h2>
      {examples.map(({ template, text, picture }) => (
        <div className={styles.example} key={template}>
          {picture && (
            // biome-ignore lint/performance/noImgElement: already small, and never to be resized
            <img src={picture} width={120} height={120} alt="" />
          )}
          <div>
            <p>{text}</p>
            <TeamForm action={start} submit={words.start} pending={words.starting} tone="outline">
              <input type="hidden" name="template" value={template} />
            </TeamForm>
          </div>
        </div>
      ))}
    </section>
  );
}
