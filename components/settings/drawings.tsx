/** A page with the coach standing over its right edge. Colors come from the theme. */
export function InPageDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 288 132" aria-hidden="true">
      <rect className="d-page" width="288" height="132" rx="3" />
      <PageLines left={20} width={150} />
      <rect className="d-coach" x="196" y="14" width="91.25" height="117.25" />
      <CoachLines left={206} />
    </svg>
  );
}

/** A page, and the coach in a part of the window of its own. */
export function BesideDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 288 132" aria-hidden="true">
      <rect className="d-page" width="192" height="132" rx="3" />
      <PageLines left={16} width={140} />
      <rect className="d-bar" width="288" height="14" rx="3" />
      <rect className="d-coach" x="199" y="18.75" width="88.25" height="112.5" rx="3" />
      <CoachLines left={209} />
    </svg>
  );
}

function PageLines({ left, width }: { left: number; width: number }) {
  return (
    <>
      <rect className="d-bar" width="288" height="14" rx="3" clipPath="inset(0 0 0 0)" />
      <rect className="d-bar" x={left} y="32" width={width - 20} height="8" rx="1" />
      <rect className="d-line" x={left} y="48" width={width} height="5" rx="1" />
      <rect className="d-line" x={left} y="60" width={width - 32} height="5" rx="1" />
      <rect className="d-card" x={left} y="80" width={width} height="52" />
    </>
  );
}

function CoachLines({ left }: { left: number }) {
  return (
    <>
      <rect className="d-ink" x={left} y="30" width="58" height="6" rx="1" />
      <rect className="d-words" x={left} y="44" width="68" height="4" rx="1" />
      <rect className="d-words" x={left} y="53" width="60" height="4" rx="1" />
      <rect className="d-accent" x={left} y="107" width="40" height="12" rx="2" />
    </>
  );
}
