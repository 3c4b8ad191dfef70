'use client';

import { useTranslate } from '@/components/messages';
import { type FormatName, formatSizes } from '@/lib/domain/format';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import { NetworkPreview } from './network-preview';
import { PersonFields } from './person-fields';
import { PostPicture } from './post-picture';
import { type Person, useChoices } from './use-choices';
import { useMessage } from './use-message';
import { composeVisual, findFormat, listFormats } from './use-visual';
import styles from './visual-sheet.module.css';
import bench from './workbench.module.css';

type VisualSheetProps = {
  title: string;
  /** What the picture shows. */
  about: string;
  /** The visual, and one post that shows it. */
  data: PostsData;
  mark: string;
};

/** The visual of posts to look at: in one of them, and in each of its formats. Nothing to take along. */
export function VisualSheet({ title, about, data, mark }: VisualSheetProps) {
  const t = useTranslate();
  const { choices, choose } = useChoices(data);
  const [post] = data.posts;
  if (!post) return null;
  const person = { ...choices, network: 'facebook' } as const;
  const sheet = { post, data, person, alt: about || title };
  return (
    <div className={bench.bench}>
      <div className={styles.look}>
        <h1>{title}</h1>
        <p>{about}</p>
        <PostSample {...sheet} mark={mark} />
      </div>
      <section className={styles.formats} aria-labelledby="formats">
        <h2 id="formats">{t('preview.sheet.formats')}</h2>
        <div className={bench.fields}>
          <PersonFields data={data} choices={choices} onChoose={choose} />
        </div>
        <div className={styles.grid}>
          {listFormats(post, data).map((name) => (
            <figure key={name} data-format={name}>
              <Picture {...sheet} name={name} />
              <figcaption>
                <b>{t(`posts.formats.${name}`)}</b> {t('preview.sheet.size', formatSizes[name])}
              </figcaption>
            </figure>
          ))}
        </div>
      </section>
    </div>
  );
}

type Sheet = { post: PostView; data: PostsData; person: Person; alt: string };

function PostSample({ mark, ...sheet }: Sheet & { mark: string }) {
  const { post, data, person } = sheet;
  const { message } = useMessage(post, data, person);
  const [first = 'square'] = listFormats(post, data);
  return (
    <NetworkPreview
      network={person.network}
      message={message}
      firstName={person.firstName}
      mark={mark}
    >
      <Picture {...sheet} name={first} />
    </NetworkPreview>
  );
}

function Picture({ post, data, person, alt, name }: Sheet & { name: FormatName }) {
  const format = findFormat(post, data, name);
  if (!format) return null;
  return (
    <PostPicture
      visual={composeVisual(post, format, data, person)}
      data={data}
      preview={null}
      isLive
      liveWidth={format.width}
      alt={alt}
    />
  );
}
