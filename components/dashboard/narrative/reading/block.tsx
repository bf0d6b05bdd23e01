import { type ReactNode, useId } from 'react';

/** One part of a narrative to read: its name at the left, what it says at the right. Nothing where it says nothing. */
export function Block({ title, empty = false, children }: { title: string; empty?: boolean; children: ReactNode }) {
  const heading = useId();
  if (empty) return null;
  return (
    <section className="story-block" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
