import styles from './model-fields.module.css';

export type ModelChoice = {
  readonly slug: string;
  readonly title: string;
  /** Address of a small picture. */
  readonly picture: string | null;
  /** Its formats, and whether it wants photos. */
  readonly about: string;
};

type ModelFieldsProps = {
  groups: readonly { readonly name: string; readonly models: readonly ModelChoice[] }[];
  formats: readonly { readonly name: string; readonly label: string }[];
  words: Readonly<Record<'template' | 'formats' | 'all', string>>;
  /** What is chosen at first; all formats while none is. */
  chosen: { readonly template: string | null; readonly formats: readonly string[] };
};

/** A template among all, by its picture, and the formats to make it in. */
export function ModelFields({ groups, formats, words, chosen }: ModelFieldsProps) {
  const isChecked = (name: string) => chosen.formats.length === 0 || chosen.formats.includes(name);
  return (
    <>
      {groups.map((group) => (
        <fieldset className={styles.group} key={group.name}>
          <legend>{group.name}</legend>
          <div className={styles.models}>
            {group.models.map((model) => (
              <label key={model.slug}>
                <input
                  type="radio"
                  name="template"
                  value={model.slug}
                  defaultChecked={model.slug === chosen.template}
                />
                {model.picture && (
                  // biome-ignore lint/performance/noImgElement: already small, and never to be resized
                  <img src={model.picture} width={120} height={120} alt="" loading="lazy" />
                )}
                <strong>{model.title}</strong>
                <span>{model.about}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset className={styles.formats}>
        <legend>{words.formats}</legend>
        <div>
          {formats.map(({ name, label }) => (
            <label key={name}>
              <input type="checkbox" name="formats" value={name} defaultChecked={isChecked(name)} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
