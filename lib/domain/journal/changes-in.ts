import type { Change, What } from './event.ts';

/** The fields that a line gives a value. */
export function changesIn(what: What): readonly Change[] {
  if (what.kind === 'change') return [what.change];
  return what.kind === 'record' ? what.changes : [];
}
