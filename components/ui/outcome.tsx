import { useFocusIfLost } from './focus-if-lost.ts';

/** What came of a press, read out by screen readers; empty until something was pressed. */
export function Outcome({ said, className }: { said: string; className?: string }) {
  const line = useFocusIfLost<HTMLParagraphElement>(said);
  return (
    <p className={className} role="status" tabIndex={-1} ref={line}>
      {said}
    </p>
  );
}
