type OutlinedProps = {
  /** What the outlines say, for those who do not see them. */
  label: string;
  width: number;
  height: number;
  glyphs: readonly { d: string; transform: string; colour: string }[];
  className?: string | undefined;
};

/** Words drawn as outlines: a lock-up keeps its shape whatever fonts a device has. */
export function Outlined({ label, width, height, glyphs, className }: OutlinedProps) {
  return (
    <>
      <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {glyphs.map(({ d, transform, colour }) => (
          <path key={transform} d={d} transform={transform} fill={colour} />
        ))}
      </svg>
      <span className="unseen">{label}</span>
    </>
  );
}
