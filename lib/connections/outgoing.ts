/**
 * Every connection that the extension can open, and the one file that opens it. All are off until the user switches them
 * on, each with a grant of its own. The page on data lists what is here; a test compares it with the code.
 */
export const OUTGOING = [{ id: 'narrative-address', file: 'lib/connections/fetch-text.ts' }] as const;

export type OutgoingId = (typeof OUTGOING)[number]['id'];
