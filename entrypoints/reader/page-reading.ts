import type { PageReading } from '../../lib/domain/pages/page-reading.ts';
import type { PackTables } from '../../lib/sites/pack/pack.ts';
import { readWithPack } from '../../lib/sites/pack/read-with-pack.ts';
import type { ReadResult } from '../../lib/sites/site.ts';
import { createDoubt } from './doubt.ts';
import { inSlices, type Slicing } from './in-slices.ts';
import { withoutPrivate } from './own-or-other.ts';
import type { TabReading } from './tab-reading.ts';

export interface Page {
  root: Document;
  /** Where the page stands at this moment. */
  address(): string;
}

/** `pack`: tables to read by instead of the built-in ones; null = none is installed. */
export type ReadTab = (own: readonly string[], today: string, pack?: PackTables | null) => Promise<TabReading>;

/**
 * Reads a page while its user goes on using it. A page that goes elsewhere in the middle gives no reading; a question
 * that comes while another is being answered begins anew, and its answer serves both.
 */
export function createTabReader({ root, address }: Page, time: Omit<Slicing, 'goesOn'>): ReadTab {
  let asked = 0;
  let newest: Promise<TabReading> | null = null;
  const isDoubtful = createDoubt(time.now);
  return (own, today, pack = null) => {
    const mine = ++asked;
    const at = address();
    const goesOn = () => mine === asked && samePage(address(), at);
    newest = inSlices(readWithPack(root, new URL(at), today, pack), { ...time, goesOn }).then((found) => {
      if (mine !== asked && newest) return newest;
      if (!found || !samePage(address(), at)) return unsettled(address(), 'another address');
      if (found.result.ok && isDoubtful(at, found.result.reading)) return unsettled(at, 'another list');
      return { address: at, ...found, result: withoutOthers(found.result, own, at) };
    });
    return newest;
  };
}

const unsettled = (address: string, found: string): TabReading => ({
  address,
  result: { ok: false, refusal: 'changing', found },
  messages: null,
  draft: null,
  tables: 'built-in',
});

/** Private facts about others stay in the page; only profiles tell any. */
function withoutOthers(
  result: ReadResult<PageReading>,
  own: readonly string[],
  address: string,
): ReadResult<PageReading> {
  if (!result.ok || result.reading.kind !== 'profile') return result;
  return { ok: true, reading: withoutPrivate(result.reading, own, address) };
}

/** A mark within the page is no other page. */
const samePage = (one: string, other: string): boolean => one.split('#', 1)[0] === other.split('#', 1)[0];
