import type { PageReading } from '../../domain/pages/page-reading.ts';
import { type Beside, readBeside } from '../beside.ts';
import { readPageInSteps } from '../index.ts';
import type { ReadResult } from '../site.ts';
import type { Steps } from '../steps.ts';
import { applyPack, resetPack } from './apply.ts';
import type { PackTables } from './pack.ts';

/** Which tables a page was read by: the built-in ones, those of a pack, or the built-in ones because the pack failed. */
export type TablesUsed = 'built-in' | 'pack' | 'fallen-back';

export interface WholeReading extends Beside {
  result: ReadResult<PageReading>;
  tables: TablesUsed;
}

/**
 * Reads a page and what stands beside it by the tables of a pack. Where they don't fit, make a reader stumble or find
 * nothing, the built-in ones have a try, and what they find counts.
 * @param pack null = none is installed
 */
export function* readWithPack(root: Document, url: URL, today: string, pack: PackTables | null): Steps<WholeReading> {
  if (pack === null) {
    resetPack();
    return { ...(yield* readWhole(root, url, today)), tables: 'built-in' };
  }
  const found = applyPack(pack, root) ? yield* attempt(readWhole(root, url, today)) : null;
  if (found && holdsAnything(found.result)) return { ...found, tables: 'pack' };
  resetPack();
  const builtIn = yield* readWhole(root, url, today);
  // A page on which neither finds anything says nothing against the pack.
  return found && !holdsAnything(builtIn.result) ? { ...found, tables: 'pack' } : { ...builtIn, tables: 'fallen-back' };
}

function* readWhole(root: Document, url: URL, today: string): Steps<Omit<WholeReading, 'tables'>> {
  const result = yield* readPageInSteps(root, url, today);
  return { result, ...(yield* readBeside(root, url)) };
}

/** null where the work stumbles. */
function* attempt<Result>(steps: Steps<Result>): Steps<Result | null> {
  try {
    return yield* steps;
  } catch {
    return null;
  }
}

/** Whether a reading says anything at all about its page. */
function holdsAnything(result: ReadResult<PageReading>): boolean {
  if (!result.ok) return false;
  const { reading } = result;
  switch (reading.kind) {
    case 'profile':
      return reading.sections.length > 0;
    case 'feed':
      return reading.posts.length > 0;
    case 'people':
    case 'invitations':
      return reading.people.length > 0;
    case 'messages':
      return reading.conversations.length > 0;
    case 'company':
    case 'job':
      return true;
  }
}
