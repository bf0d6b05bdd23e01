import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MessageContext, MessageKind } from '../../lib/domain/conversation/message/check.ts';
import type { Role } from '../../lib/domain/profile/checks/check.ts';
import { MESSAGE_CUES } from '../../lib/languages/message-cues.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';

/** An invented message: good, or bad for one reason that is known. */
export interface SampleMessage {
  text: string;
  /** The id of the check that must speak; null = none may. */
  bad: string | null;
  context: MessageContext;
}

/** Short labels of the files, and the checks they stand for. */
const CHECKS: Readonly<Record<string, string>> = {
  asks: 'one-ask',
  pitch: 'no-pitch',
  link: 'no-link',
  phrase: 'empty-phrase',
  role: 'role-named',
  exit: 'way-out',
  empty: 'content',
};
const KINDS: Readonly<Record<string, MessageKind>> = { followup: 'follow-up' };

/** @param pile `kept` was set aside before the words were chosen, and is for measuring */
export function sampleMessages(pile: 'tuned' | 'kept'): SampleMessage[] {
  const file = path.join(import.meta.dirname, 'texts', `${pile}.txt`);
  return readFileSync(file, 'utf8')
    .split(/^# /m)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [verdict = '', kind = '', role = '', , ...rest] = head.split(' ');
      const label = /^bad:(.+)$/.exec(verdict)?.[1] ?? null;
      return {
        text: lines.join('\n'),
        bad: label && (CHECKS[label] ?? label),
        context: {
          kind: KINDS[kind] ?? (kind as MessageKind),
          plan: 'basic',
          role: role as Role,
          name: rest.find((word) => word !== 'pay') ?? null,
          said: [],
          opening: rest.includes('pay') ? { title: '', pay: '48.000 bis 56.000 Euro' } : null,
          colleague: null,
          stopWords: STOP_WORDS,
          narrative: null,
          touch: 'none',
          cues: MESSAGE_CUES,
        },
      };
    });
}
