import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CommandName } from './commands/index.ts';
import type { Envelope, Reply } from './wire.ts';

type Protocol = Record<CommandName, (envelope: Envelope) => Reply>;

/** The browser's messages, typed; the wire form is `{ id, type, data, timestamp }`. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
