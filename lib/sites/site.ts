import type { Network, ProfileReading } from '../domain/profile/reading.ts';

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
  /** The address is a profile's, but the page holds no head with a name. */
  | 'torn'
  /** More elements or text than a profile has; not read, to spare the browser. */
  | 'too-large'
  /** A part of the site the coach does not know (mobile site, sign-up). */
  | 'unknown-layout';

export type ReadResult =
  | { ok: true; reading: ProfileReading }
  /** `found` says what was there instead, for the self-test; never a person's data. */
  | { ok: false; refusal: Refusal; found: string };

/** One page kind of one network. Reads, never touches. */
export interface ProfileReader {
  network: Network;
  /** Whether this address is a page of this kind. */
  at(url: URL): boolean;
  /**
   * Reads the page as it stands.
   * @param root the document, or one parsed from a file
   * @param url the address under which the page is open
   * @param today 'YYYY-MM-DD', for ages shown as dates
   */
  read(root: Document, url: URL, today: string): ReadResult;
}
