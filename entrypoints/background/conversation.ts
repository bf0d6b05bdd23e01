import type { Database } from '../../lib/db/database.ts';
import { personAt } from '../../lib/db/journal/people.ts';
import { messageDraft, saveMessageDraft } from '../../lib/db/message-drafts.ts';
import { allOpenings } from '../../lib/db/openings.ts';
import type { MessageContext } from '../../lib/domain/conversation/message/check.ts';
import type { MessageDraft } from '../../lib/domain/conversation/message/message-draft.ts';
import { touchOf } from '../../lib/domain/conversation/message/touch.ts';
import { passagesOf } from '../../lib/domain/conversation/passages.ts';
import type { Preparation } from '../../lib/domain/conversation/preparation.ts';
import { personKey } from '../../lib/domain/profile/person-key.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { CONVERSATION_CUES } from '../../lib/languages/conversation-cues.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { MESSAGE_CUES } from '../../lib/languages/message-cues.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { journalWords } from './journal/words.ts';
import { lastTalk, suggestedFrom, turnedBefore } from './message-start.ts';
import { narrativeInForce } from './narrative-in-force.ts';
import { nowIso } from './now.ts';
import type { PagesInView } from './pages-in-view.ts';
import { prepared } from './prepared.ts';
import { versionsFor } from './snapshots.ts';
import { messageView } from './views/message-view.ts';
import { translateFor } from './words.ts';

/** What the background does about conversations. Keeps what the user wrote of a message, and nothing else. */
export function createConversationHandlers(
  db: Database,
  settingsNow: () => Promise<Settings>,
  inView: PagesInView,
): Pick<
  Handlers,
  'prepareConversation' | 'checkMessage' | 'loadMessage' | 'saveMessage' | 'openPreparation' | 'readPreparation'
> {
  return {
    async prepareConversation({ tab }, caller) {
      const page = await inView.in(caller.kind === 'in-page' ? caller.tab : tab);
      if (page?.reading.kind !== 'profile' || page.isOwn) return null;
      return preparedFor(db, await settingsNow(), page.reading);
    },

    async openPreparation({ tab }, caller) {
      const id = caller.kind === 'in-page' ? caller.tab : tab;
      if (id !== null) await openOwnPage(`/dashboard.html#prepared/${id}`);
      return null;
    },

    async readPreparation({ tab }) {
      const page = await inView.in(tab);
      if (page?.reading.kind !== 'profile' || page.isOwn) return null;
      return { name: page.reading.name, preparation: await preparedFor(db, await settingsNow(), page.reading) };
    },

    async checkMessage({ tab, draft }, caller) {
      const page = await inView.in(caller.kind === 'in-page' ? caller.tab : tab);
      if (page?.reading.kind !== 'profile' || page.isOwn) return null;
      const settings = await settingsNow();
      const context = await messageContext(db, settings, page.reading, draft, caller.kind === 'in-page');
      return messageView(draft.text, context, settings.language, translateFor(settings.language));
    },

    async loadMessage({ person }, caller) {
      const words = journalWords(await settingsNow());
      const draft = await messageDraft(db, person);
      return { draft, suggested: suggestedFrom(await lastTalk(db, person), words, caller.kind === 'in-page') };
    },

    async saveMessage({ person, draft }) {
      await saveMessageDraft(db, person, draft, nowIso());
      return null;
    },
  };
}

/** What the checks get besides the text: the person's own sentences, and the opening where a recruiter writes. */
async function messageContext(
  db: Database,
  settings: Settings,
  reading: ProfileReading,
  { kind, plan }: MessageDraft,
  inPage: boolean,
): Promise<MessageContext> {
  const { role } = settings;
  const [latest] = role === 'recruiter' ? await allOpenings(db) : [];
  const row = await personAt(db, personKey(reading.network, reading.path) ?? '');
  return {
    kind,
    plan,
    role,
    name: reading.name || null,
    said: passagesOf(reading, CONVERSATION_CUES, DELICATE).map(({ text }) => text),
    opening: latest ? { title: latest.opening.title, pay: latest.opening.pay } : null,
    colleague: turnedBefore(row?.state ?? null, journalWords(settings), inPage),
    narrative: await narrativeInForce(db),
    touch: touchOf(row?.state.lastSpoken?.way ?? null),
    stopWords: STOP_WORDS,
    cues: MESSAGE_CUES,
  };
}

/** Prepared from a page, with what was read of the person before. */
const preparedFor = async (db: Database, settings: Settings, reading: ProfileReading): Promise<Preparation> =>
  prepared(db, settings, reading, await versionsFor(db, reading));
