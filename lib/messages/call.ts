import type { CommandName, InputOf, OutputOf } from './commands/index.ts';
import { sendMessage } from './messenger.ts';
import { newId } from './uuid.ts';
import { type Envelope, Failure, type Reply } from './wire.ts';

/**
 * A stopped background is started by the message that finds it stopped; one that stops while it works leaves the
 * caller without an answer, and nobody knows whether it wrote. Both are mended by saying the same again.
 */
const WORTH_ANOTHER_TRY = /message (?:channel|port) closed|Receiving end does not exist|No response/i;
const GONE = /Extension context invalidated|context unloaded|runtime/i;

/** Waits between attempts, in milliseconds. */
const WAITS = [30, 100, 300, 900, 2_000];

export interface CallParts {
  send(name: CommandName, envelope: Envelope): Promise<Reply | undefined>;
  wait(milliseconds: number): Promise<void>;
  newId(): string;
}

export type Call = <Name extends CommandName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;

/**
 * Asks the background for something. Knows the commands by type only, so that no schema reaches a page.
 * @throws Failure with the code of what went wrong
 */
function createCall({ send, wait, newId }: CallParts): Call {
  return async (name, input) => {
    const envelope = { id: newId(), input };
    for (const pause of [...WAITS, null]) {
      try {
        const reply = await send(name, envelope);
        if (reply?.ok === false) throw new Failure(reply.error.code);
        if (reply) return reply.value as OutputOf<typeof name>;
      } catch (error) {
        const message = error instanceof Error ? error.message : '';
        if (error instanceof Failure) throw error;
        if (!WORTH_ANOTHER_TRY.test(message)) throw new Failure(GONE.test(message) ? 'extension-gone' : 'internal');
      }
      if (pause !== null) await wait(pause);
    }
    throw new Failure('no-answer');
  };
}

/** The call that the surfaces use. */
export const call = createCall({
  send: (name, envelope) => sendMessage(name, envelope),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  newId,
});
