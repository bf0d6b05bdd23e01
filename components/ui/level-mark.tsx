const HEIGHTS = [7, 10, 13, 16];

/** Four bars, filled up to the level; null = too little was read, nothing is filled. Its name stands on what holds it. */
export function LevelMark({ level }: { level: 1 | 2 | 3 | 4 | null }) {
  return (
    <span className="level" aria-hidden="true">
      {HEIGHTS.map((height, index) => (
        <i key={height} className={level !== null && index < level ? 'on' : undefined} style={{ height }} />
      ))}
    </span>
  );
}
