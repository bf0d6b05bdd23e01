/** Why a file that the user brought is not taken. Each has one sentence in `lib/languages`. */
export const REFUSALS = [
  'empty',
  'unreadable',
  'other-kind',
  'spreadsheet',
  'archive',
  'torn',
  'encrypted',
  'split',
  'nested',
  'too-large',
  'too-many',
  'bomb',
  'odd-path',
  'packed-otherwise',
  'no-table',
  'no-export',
  'stopped',
  'wrong-passphrase',
  'backup',
  'handover',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** Says that nothing of a file is taken; carries a code and, where one file inside is meant, its name. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** The file inside the archive; null = the whole. */
    readonly file: string | null = null,
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
