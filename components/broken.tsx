import en from '@/messages/broken/en.json';
import fr from '@/messages/broken/fr.json';

const words = { fr, en } satisfies Record<string, typeof fr>;

type BrokenProps = {
  language: keyof typeof words;
  /** What the team finds in its logs. */
  references: readonly string[];
};

/** Says that a page failed, in words that need neither the pack nor the catalogue. */
export function Broken({ language, references }: BrokenProps) {
  const { title, text, again, reference } = words[language];
  return (
    <section className="stop" lang={language}>
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" onClick={() => location.reload()}>
        {again}
      </button>
      {references.length > 0 && (
        <dl>
          <dt>{reference}</dt>
          {references.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </dl>
      )}
    </section>
  );
}
