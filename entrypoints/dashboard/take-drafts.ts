import type { TakeAnswer } from '../../components/dashboard/use/use-answer.ts';
import type { ImportDraft } from '../../lib/domain/journal-import/export-drafts.ts';
import { call } from '../../lib/messages/call.ts';
import { MOST_DRAFTS } from '../../lib/messages/import-drafts.ts';

/**
 * Hands lines to the journal, in slices. Their acts and ids come from the content, so that going on after a stop, a closed
 * page or a killed background only adds what is missing, and what was taken back comes back.
 * @param groups lines that belong together, as those of one person: all of them are taken, or none
 * @param count how many groups there are
 */
export async function takeDrafts(
  groups: Iterable<ImportDraft[]>,
  count: number,
  acts: readonly string[],
  listener: (part: number) => void,
  stop: AbortSignal,
): Promise<TakeAnswer> {
  for (const act of acts) await call('undoTake', { act, on: false });
  let [lines, whole] = [0, true];
  let before: Promise<void> = Promise.resolve();
  for (const { drafts, done } of slices(groups)) {
    if (stop.aborted) {
      whole = false;
      break;
    }
    const taken = call('takeDrafts', { drafts });
    const told = Promise.all([before, taken]).then(() => listener(done / count));
    // Nobody waits for it where the slice before fails; that one tells of it.
    told.catch(() => {});
    // One slice is made and sent while the one before is written.
    await before;
    before = told;
    lines += drafts.length;
  }
  await before;
  return { acts, lines, whole };
}

/** As many groups at once as one message carries, and how many went before its end. */
function* slices(groups: Iterable<ImportDraft[]>): Generator<{ drafts: ImportDraft[]; done: number }> {
  let drafts: ImportDraft[] = [];
  let done = 0;
  for (const group of groups) {
    if (drafts.length + group.length > MOST_DRAFTS) {
      yield { drafts, done };
      drafts = [];
    }
    drafts.push(...group);
    done += 1;
  }
  if (drafts.length > 0) yield { drafts, done };
}
