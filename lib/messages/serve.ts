import * as z from 'zod/mini';
import type { Sender } from './command.ts';
import { COMMANDS, type CommandName, type InputOf, type OutputOf } from './commands/index.ts';
import { onMessage } from './messenger.ts';
import { type Caller, callerOf, type Gate, type RawSender } from './sender.ts';
import { Failure, type FailureCode, type Reply } from './wire.ts';

const Envelope = z.object({ id: z.uuid(), input: z.unknown() });

/** What the background does for each command. */
export type Handlers = {
  [Name in CommandName]: (input: InputOf<Name>, caller: Caller) => Promise<OutputOf<Name>>;
};

export interface ServeParts {
  gate: Gate;
  handlers: Handlers;
  /** Runs a mutation unless one with this id was carried out before; both in one piece. */
  once(id: string, apply: () => Promise<unknown>): Promise<void>;
  /** Told before each command is carried out. */
  heard(name: CommandName): Promise<void>;
  /** Told after each mutation. */
  changed(name: CommandName): Promise<void>;
}

/** Checks one message and carries it out. Answers always; a failure is a code. */
async function answerTo(
  name: CommandName,
  data: unknown,
  sender: RawSender,
  { gate, handlers, once, heard, changed }: ServeParts,
): Promise<Reply> {
  const command = COMMANDS[name];
  const caller = await callerOf(sender, gate);
  if (!caller || !isAllowed(command, caller)) return failed(caller?.kind === 'revoked' ? 'no-access' : 'forbidden');
  const envelope = z.safeParse(Envelope, data);
  const input = z.safeParse(command.input, envelope.data?.input);
  if (!envelope.success || !input.success) return failed('bad-request');
  // The schema just proved that the input belongs to this command; the type system can't follow the key there.
  const handle = handlers[name] as (input: unknown, caller: Caller) => Promise<unknown>;
  try {
    await heard(name);
    if (command.kind === 'question') return { ok: true, value: await handle(input.data, caller) };
    await once(envelope.data.id, () => handle(input.data, caller));
    await changed(name);
    return { ok: true, value: null };
  } catch (error) {
    return failed(error instanceof Failure ? error.code : 'internal');
  }
}

/** Starts to listen. Must be called at once when the background starts, or the message that woke it is lost. */
export function serve(parts: ServeParts): void {
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    onMessage(name, ({ data, sender }) => answerTo(name, data, sender, parts));
  }
}

function isAllowed({ from }: { from: readonly Sender[] }, { kind }: Caller): boolean {
  return from.includes(kind);
}

function failed(code: FailureCode): Reply {
  return { ok: false, error: { code } };
}
