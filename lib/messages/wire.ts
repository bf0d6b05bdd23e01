/** What travels to the background: the input, and an id made by the sender that stays the same over all attempts. */
export interface Envelope {
  id: string;
  input: unknown;
}

/** Why a command was not carried out. Never a person's data. */
export type FailureCode =
  /** Not of the agreed shape. */
  | 'bad-request'
  /** This sender may not say this. */
  | 'forbidden'
  /** Access to the network was not given, or was taken back. */
  | 'no-access'
  /** The tab is gone, or shows another page by now. */
  | 'page-moved'
  /** The extension was updated or removed while the page stood open. */
  | 'extension-gone'
  /** The background did not answer, again and again. */
  | 'no-answer'
  /** The browser has no room left for it; nothing was written. */
  | 'no-room'
  /** The user locked what is kept; nothing of it was read or written. */
  | 'locked'
  /** A fault of ours. */
  | 'internal';

export type Reply = { ok: true; value: unknown } | { ok: false; error: { code: FailureCode } };

/** A failure that says what happened by a code alone. Its name is the code, for surfaces that show it. */
export class Failure extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
    this.name = code;
  }
}
