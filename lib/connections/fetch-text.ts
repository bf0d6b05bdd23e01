import { LimitedText } from './limited-text.ts';

/** Why there is no text, in a code; `status` carries the server's number. */
export type FetchFault =
  | { code: 'unreachable' | 'slow' | 'forwarded' | 'too-large' | 'page' }
  | { code: 'status'; status: number };

export type Fetched =
  | { state: 'text'; text: string; etag: string | null }
  /** The server says that nothing changed since the given tag. */
  | { state: 'same' }
  | ({ state: 'fault' } & FetchFault);

/** Bytes, as for a file from the disk. */
const LARGEST = 2_000_000;
/** Milliseconds for all of it. */
const PATIENCE = 15_000;
/** Characters of a tag that are sent back. */
const LONGEST_TAG = 200;

const FORWARDS = new Set([301, 302, 303, 307, 308]);

const fault = (code: Exclude<FetchFault['code'], 'status'>): Fetched => ({ state: 'fault', code });

/**
 * Gets one text from an address that the user typed: no cookies, no sign-in, no referrer, no cache of the browser's. It
 * follows nowhere: browsers don't say where an answer leads before they have gone there, and access was given for one
 * origin only.
 * @param etag of the text that is here already; null = none
 * @throws never
 */
export async function fetchText(address: string, etag: string | null): Promise<Fetched> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      headers: etag === null ? {} : { 'If-None-Match': etag },
      signal,
    });
    return await readIn(response);
  } catch {
    return fault(signal.aborted ? 'slow' : 'unreachable');
  }
}

async function readIn(response: Response): Promise<Fetched> {
  // Browsers hide such an answer behind this type; Node shows its number.
  if (response.type === 'opaqueredirect' || FORWARDS.has(response.status)) return fault('forwarded');
  if (response.status === 304) return { state: 'same' };
  if (!response.ok) {
    await response.body?.cancel();
    return { state: 'fault', code: 'status', status: response.status };
  }
  const read = new LimitedText(LARGEST);
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (read.add(part.value)) continue;
    await reader?.cancel();
    return fault('too-large');
  }
  const text = read.end();
  if (/^\s*<(?:!doctype|html|head|body)\b/i.test(text)) return fault('page');
  const tag = response.headers.get('etag');
  return { state: 'text', text, etag: tag !== null && tag.length <= LONGEST_TAG ? tag : null };
}
