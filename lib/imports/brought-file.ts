/** One file of what the user brought, in an archive or by itself. */
export interface BroughtFile {
  /** With `/` between folders. */
  path: string;
  /** In bytes. */
  size: number;
  /** @throws Refusal */
  bytes(): Promise<Uint8Array>;
}
