import type { Attempt, Page } from '../../action-reader.ts';
import { all, attr } from './page-parts.ts';

/** The page's clock and ours may differ by so much, in milliseconds. */
const TOLERANCE = 2 * 60_000;
/** Addresses are shortened and drawn as cards; white space is the page's own. */
const LOOSE = /https?:\S+|\s+/g;

/**
 * Whether a text stands in a thread by now, as something that is new there.
 * @param list comments or messages that stand there now; null where their place is out of sight
 */
export function standsIn(list: () => Element[] | null, text: string, { now, parts }: Page): Attempt['stands'] {
  const before = list()?.map(keyOf) ?? [];
  const wanted = bare(text);
  // Older things that only come into sight now (another thread, more comments) tell by their key when they were made.
  const isNew = (key: string) => !before.includes(key) && (momentOf(key) ?? now) > now - TOLERANCE;
  // "…more" behind a text is a button.
  const isIt = (run: Element) =>
    [wanted, wanted + bare(run.querySelector('button')?.textContent)].includes(bare(run.textContent));
  return () => list()?.some((item) => isNew(keyOf(item)) && all(item, parts.sentText).some(isIt)) ?? null;
}

const keyOf = (item: Element): string =>
  ['data-event-urn', 'data-id', 'componentkey', 'id'].map((name) => attr(item, name)).find(Boolean) ?? '';

/**
 * When a comment or message was made, in milliseconds since 1970, from its key: the upper bits of a comment's id, and the
 * begin of a message's, which is base64 (24 of 24 messages, 2024-04 to 2026-04); null where it does not tell.
 */
function momentOf(key: string): number | null {
  const [, id, packed = ''] = /,(?:(\d{19})|2-([\w+/]+)=*)\)$/.exec(key) ?? [];
  if (id) return Number(BigInt(id) >> 22n);
  try {
    return Number(atob(packed).slice(0, 13)) || null;
  } catch {
    return null;
  }
}

const bare = (text: string | null | undefined): string => (text ?? '').replace(LOOSE, '');
