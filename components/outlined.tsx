type OutlinedProps = {
  /** What the outlines say, for those who do not see them. */
  label: string;
  width: number;
  height: number;
  paths: readonly { d: string; colour: string }[];
  className?: string | undefined;
};

/** Words drawn as outlines: a lock-up keeps its shape whatever fonts a device has. */
export function Outlined({ label, width, height, paths, className }: OutlinedProps) {
  return (
    <>
      <svg
        className={className}
        viewBox={`0 0 ${width} ${height}`}
        overflow="visible"
        aria-hidden="true"
      >
        {paths.map(({ d, colour }) => (
          <path key={d} d={d} fill={colour} />
        ))}
      </svg>
      <span className="unseen">{label}</span>
    </>
  );
}
