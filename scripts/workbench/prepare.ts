import { MESSAGE_KINDS, type MessageContext } from '../../lib/domain/conversation/message/check.ts';
import { checkMessage } from '../../lib/domain/conversation/message/check-message.ts';
import { passagesOf } from '../../lib/domain/conversation/passages.ts';
import type { ConversationSetting } from '../../lib/domain/conversation/preparation.ts';
import { prepareConversation } from '../../lib/domain/conversation/prepare.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { CONVERSATION_CUES } from '../../lib/languages/conversation-cues.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { MESSAGE_CUES } from '../../lib/languages/message-cues.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import { oneOf, pageArguments } from './arguments.ts';
import { readJson } from './json-file.ts';
import { readNarrativeFile } from './narrative-file.ts';
import { ownReading } from './own-reading.ts';
import { readProfileFile } from './page.ts';
import { Persona } from './persona.ts';
import { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';

const LANGUAGES: readonly CoachLanguage[] = ['de', 'de-du', 'de-CH', 'de-CH-du', 'en'];
const STRING = { type: 'string' } as const;

/**
 * `prepare`: a conversation with the person of a saved profile; every statement about the person with its quote. With
 * `--message` what the user wrote to them is looked over as well.
 */
export function prepareVerb(args: string[]): unknown {
  const { file, url, values } = pageArguments(args, {
    me: STRING,
    narrative: STRING,
    language: STRING,
    today: STRING,
    message: STRING,
    kind: STRING,
  });
  if (typeof values.me !== 'string') throw new Problem('call', 'Say who prepares: --me <persona.json>.');
  const language = oneOf('language', values.language, LANGUAGES, 'de');
  const persona = readJson(values.me, Persona);
  const today = typeof values.today === 'string' ? values.today : (persona.today ?? clockDay());
  const setting: ConversationSetting = {
    me: { role: persona.role, reading: ownReading(persona), subjects: persona.subjects },
    narrative: typeof values.narrative === 'string' ? readNarrativeFile(values.narrative, language) : null,
    language,
    today,
    stopWords: STOP_WORDS,
    delicate: DELICATE,
    cues: CONVERSATION_CUES,
  };
  const reading = readProfileFile(file, url, today);
  const preparation = prepareConversation(reading, setting);
  if (typeof values.message !== 'string') return preparation;
  const context: MessageContext = {
    kind: oneOf('kind', values.kind, MESSAGE_KINDS, 'first'),
    plan: 'basic',
    role: persona.role,
    name: reading.name,
    said: passagesOf(reading, setting.cues, setting.delicate).map(({ text }) => text),
    opening: null,
    colleague: null,
    narrative: setting.narrative,
    touch: 'none',
    stopWords: setting.stopWords,
    cues: MESSAGE_CUES,
  };
  return { ...preparation, message: checkMessage(readTextFile(values.message), context, language) };
}

const clockDay = (): string => new Date().toISOString().slice(0, 10);
