import type { PageReading } from '../domain/pages/page-reading.ts';
import type { Network, ProfileReading } from '../domain/profile/reading.ts';
import { finish, type Steps } from './steps.ts';

/** Why a page gives no reading. Each has its sentence in `lib/languages`. */
export type Refusal =
  /** The address is no profile's (feed, search, company, another site). */
  | 'not-a-profile'
  /** The network says that this page does not exist. */
  | 'not-found'
  /** A wall: the network asks to sign in. */
  | 'signed-out'
  /** The page is still being put together, or shows another person than its address says. */
  | 'changing'
  /** The address is of a known kind, but the page holds nothing of it (no head, no list, no thread). */
  | 'torn'
  /** More elements or text than a page has that a person looks at; not read, to spare the browser. */
  | 'too-large'
  /** A part of the site the coach does not know (mobile site, sign-up). */
  | 'unknown-layout';

/** A reading, or why there is none. */
export type ReadResult<Reading extends PageReading = ProfileReading> =
  | { ok: true; reading: Reading }
  /** `found` says what was there instead, for the self-test; never a person's data. */
  | { ok: false; refusal: Refusal; found: string };

/** One page kind of one network. Reads, never touches. */
export interface PageReader<Reading extends PageReading = PageReading> {
  network: Network;
  kind: Reading['kind'];
  /** Whether this address is a page of this kind. */
  at(url: URL): boolean;
  /**
   * Reads the page in steps, none of which takes long: a page with a user in front of it needs its thread for itself.
   * @param root the document, or one parsed from a file
   * @param url the address under which the page is open
   * @param today 'YYYY-MM-DD', for ages shown as dates
   */
  steps(root: Document, url: URL, today: string): Steps<ReadResult<Reading>>;
  /** Reads the page as it stands, all at once. */
  read(root: Document, url: URL, today: string): ReadResult<Reading>;
}

export type ProfileReader = PageReader<ProfileReading>;

/**
 * Gives a reader that works in steps the form that does not. The mark tells the bundler that a reader nobody asks for can
 * be left out: a third of the script that goes into pages.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineReader<Reading extends PageReading>(
  parts: Omit<PageReader<Reading>, 'read'>,
): PageReader<Reading> {
  return { ...parts, read: (root, url, today) => finish(parts.steps(root, url, today)) };
}
