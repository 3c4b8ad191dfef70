import styles from './samples.module.css';

type SamplesProps = {
  rows: readonly {
    readonly line: string;
    readonly pictures: readonly {
      readonly src: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }[];
  }[];
};

/** A few visuals as they will be, each row in all its formats. */
export function Samples({ rows }: SamplesProps) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ line, pictures }) => (
        <li key={line}>
          <p>{line}</p>
          <div>
            {pictures.map(({ src, alt, width, height }) => (
              <a href={src} key={src} target="_blank" rel="noreferrer">
                {/* biome-ignore lint/performance/noImgElement: painted as it will be, and never to be resized */}
                <img src={src} alt={alt} width={width} height={height} />
              </a>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
