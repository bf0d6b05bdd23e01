import type { TakeAnswer } from '../../components/dashboard/use/use-answer.ts';
import type { ImportDraft } from '../../lib/domain/journal-import/export-drafts.ts';
import { call } from '../../lib/messages/call.ts';
import { MOST_DRAFTS } from '../../lib/messages/import-drafts.ts';

/**
 * Hands lines to the journal, in slices. Their acts and ids come from the content, so that going on after a stop, a closed
 * page or a killed background only adds what is missing, and what was taken back comes back.
 */
export async function takeDrafts(
  drafts: ImportDraft[],
  acts: readonly string[],
  listener: (part: number) => void,
  stop: AbortSignal,
): Promise<TakeAnswer> {
  for (const act of acts) await call('undoTake', { act, on: false });
  for (let at = 0; at < drafts.length; at += MOST_DRAFTS) {
    if (stop.aborted) return { acts, lines: at, whole: false };
    await call('takeDrafts', { drafts: drafts.slice(at, at + MOST_DRAFTS) });
    listener(Math.min(1, (at + MOST_DRAFTS) / drafts.length));
  }
  return { acts, lines: drafts.length, whole: true };
}
