/** Minutes without use after which the journal locks itself; null = when the browser is closed. */
export const PAUSES = [15, 60, null] as const;
export type Pause = (typeof PAUSES)[number];

/** How the journal stands, for pages of the extension. */
export interface LockView {
  is: 'off' | 'locked' | 'open';
  /** The key as the passphrase opens it, in base64; null = there is no lock. */
  wrapped: string | null;
  pause: Pause;
}
