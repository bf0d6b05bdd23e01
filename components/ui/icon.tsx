import type { LucideIcon } from 'lucide-react';

/** A line icon, 16 px; decoration beside words, so hidden from screen readers. */
export function Icon({ of: Shape }: { of: LucideIcon }) {
  return <Shape size={16} strokeWidth={1.75} aria-hidden />;
}
