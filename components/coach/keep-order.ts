import type { FindingView, ReportView } from '../../lib/messages/view.ts';

/**
 * A new report under the user's hands: while one finding is being worked on, nothing jumps. The steps keep their order,
 * the open one stays even if the page now passes it; what is mended leaves, what is new follows at the end.
 * @param open id of the finding that is open; null = the new report stands as it is
 */
export function keepOrder(before: ReportView | null, after: ReportView, open: string | null): ReportView {
  if (!before?.fixes.some(({ id }) => id === open)) return after;
  const found = new Map([...after.fixes, ...after.more].map((finding) => [finding.id, finding]));
  const kept = before.fixes.flatMap((old): FindingView[] => {
    const now = found.get(old.id);
    if (now) return [now];
    return old.id === open ? [old] : [];
  });
  const ids = new Set(kept.map(({ id }) => id));
  const others = [...after.fixes, ...after.more].filter(({ id }) => !ids.has(id));
  const room = Math.max(after.fixes.length - kept.length, 0);
  return { ...after, fixes: [...kept, ...others.slice(0, room)], more: others.slice(room) };
}
