import type { Sender } from './command.ts';

/** What the browser says about the sender of a message. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who is calling, after a look at the browser's own word. */
export type Caller =
  | { kind: Extract<Sender, 'extension'> }
  | { kind: Extract<Sender, 'in-page' | 'revoked'>; tab: number };

/** What tells our own from others. */
export interface Gate {
  extensionId: string;
  /** 'chrome-extension://…' without a slash at the end. */
  extensionOrigin: string;
  /** Origins of the networks: nobody else gets an answer. */
  networks: readonly string[];
  isGranted(origin: string): Promise<boolean>;
}

/** Tells who sent a message, from what the browser says and nothing that the message says; null = nobody of ours. */
export async function callerOf(sender: RawSender, gate: Gate): Promise<Caller | null> {
  if (sender.id !== gate.extensionId || !sender.url || !URL.canParse(sender.url)) return null;
  if (sender.url === gate.extensionOrigin || sender.url.startsWith(`${gate.extensionOrigin}/`)) {
    return { kind: 'extension' };
  }
  const { origin } = new URL(sender.url);
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0 || !gate.networks.includes(origin)) return null;
  return { kind: (await gate.isGranted(origin)) ? 'in-page' : 'revoked', tab };
}
