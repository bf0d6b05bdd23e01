import type { TakeAnswer } from '../../components/dashboard/use/use-answer.ts';
import { contentId } from '../../lib/domain/journal-import/content-id.ts';
import { exportDrafts, type ImportDraft } from '../../lib/domain/journal-import/export-drafts.ts';
import type { ImportPart } from '../../lib/domain/journal-import/parts.ts';
import { createNoticedFilter, type KnownContact } from '../../lib/domain/journal-import/without-noticed.ts';
import type { ExportRows } from '../../lib/domain/network-export/rows.ts';
import type { PresentUse } from '../../lib/domain/present-use/present-use.ts';
import { call } from '../../lib/messages/call.ts';
import { MOST_DRAFTS } from '../../lib/messages/import-drafts.ts';
import { takeDrafts } from './take-drafts.ts';

/**
 * Hands an export to the journal. The same part of the same export has the same act and the same ids, so that what was
 * taken back comes back when it is ticked again, and nothing else.
 */
export async function takeExport(
  rows: ExportRows,
  { covered }: Pick<PresentUse, 'covered'>,
  parts: readonly ImportPart[],
  listener: (part: number) => void,
  stop: AbortSignal,
): Promise<TakeAnswer> {
  const acts = parts.map((part) =>
    contentId(Date.parse(covered.until), JSON.stringify([covered, rows.profile[0]?.name, part])),
  );
  const drafts = parts.flatMap((part, at) => [...exportDrafts(rows, new Set([part]), acts[at] ?? '', covered.until)]);
  const wanted = drafts.filter(createNoticedFilter(await ownContactsNear(drafts))).map((draft) => [draft]);
  return await takeDrafts(wanted, wanted.length, acts, listener, stop);
}

/** What the journal holds by the user's own hand about the time of what the file brings. */
async function ownContactsNear(drafts: readonly ImportDraft[]): Promise<KnownContact[]> {
  const brought = drafts.flatMap(({ person, happened, what }) =>
    what.kind === 'contact' ? [{ person, way: what.way, happened }] : [],
  );
  const known: KnownContact[] = [];
  for (let first = 0; first < brought.length; first += MOST_DRAFTS) {
    known.push(...(await call('ownContacts', { brought: brought.slice(first, first + MOST_DRAFTS) })));
  }
  return known;
}
