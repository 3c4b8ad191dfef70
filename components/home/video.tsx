import styles from './video.module.css';

type VideoProps = {
  title: string;
  text: string;
  /** Address of the pack's own file; null when there is only a page to go to. */
  file: string | null;
  link: string | null;
  watch: string;
  newTab: string;
};

/** The presentation video: played here when it is the pack's, otherwise a plain link. */
export function Video({ title, text, file, link, watch, newTab }: VideoProps) {
  return (
    <section className={styles.video}>
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {file && (
        // biome-ignore lint/a11y/useMediaCaption: captions are part of the campaign's own file
        <video src={file} controls preload="none" aria-label={title} />
      )}
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {watch} <span className="unseen">{newTab}</span>
        </a>
      )}
    </section>
  );
}
