import type { MessagesReading } from '../../../domain/pages/messages.ts';
import { isTooLarge } from '../../dom/size.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { pageLanguage } from '../profile/language.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { isMessages } from './address.ts';
import { readConversations } from './conversations.ts';
import { holdsMessages, type Region, regionsBeside, regionsOfPage } from './regions.ts';
import { headIn, readThreads, type Thread } from './thread.ts';
import { threadAt } from './thread-id.ts';

/** The messaging page. */
export const linkedinMessages = defineReader<MessagesReading>({
  network: 'linkedin',
  kind: 'messages',
  at: isMessages,
  *steps(root, url): Steps<ReadResult<MessagesReading>> {
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    const asked = threadAt(url);
    const regions = regionsOfPage(root, url);
    if (!regions) return { ok: false, refusal: 'changing', found: 'another screen' };
    const threads = yield* threadsIn(regions);
    const shown = threads.find(({ id }) => id === asked) ?? threads[0];
    if (shown && isAnother(shown, asked)) return { ok: false, refusal: 'changing', found: 'another thread' };
    const reading = yield* readingOf(root, shown ?? null, regions);
    if (reading.messages.length === 0 && reading.conversations.length === 0) {
      return { ok: false, refusal: whyNoHead(root, url), found: 'no thread' };
    }
    if (shown?.first?.isConnected === false) return { ok: false, refusal: 'changing', found: 'another thread' };
    return { ok: true, reading };
  },
});

/** What is open in the small windows beside another page; null where nothing is. */
export function* readMessagesBeside(root: Document): Steps<MessagesReading | null> {
  const regions = regionsBeside(root);
  // On most pages nothing is open: one question to the page says so.
  if (!regions.some(holdsMessages)) return null;
  const [thread] = yield* threadsIn(regions);
  const reading = yield* readingOf(root, thread ?? null, regions);
  return reading.messages.length > 0 || reading.conversations.length > 0 ? reading : null;
}

function* threadsIn(regions: readonly Region[]): Steps<Thread[]> {
  for (const region of regions) {
    const threads = yield* readThreads(region);
    if (threads.length > 0) return threads;
  }
  return [];
}

const isAnother = ({ id }: Thread, asked: string | null): boolean => id !== null && asked !== null && id !== asked;

function* readingOf(root: Document, thread: Thread | null, regions: readonly Region[]): Steps<MessagesReading> {
  let conversations: MessagesReading['conversations'] = [];
  for (const region of regions) {
    if (conversations.length === 0) conversations = yield* readConversations(region);
  }
  // A thread without a word yet has a head; on a page without any list it may be another page's.
  const begun = conversations.length > 0 ? regions.map(({ root: at, holds }) => headIn(at, holds)).find(Boolean) : null;
  const { partner, partnerPath } = thread ?? begun ?? { partner: null, partnerPath: null };
  const language = pageLanguage(root);
  const messages = thread?.messages ?? [];
  return {
    network: 'linkedin',
    kind: 'messages',
    language,
    partner,
    partnerPath,
    messages,
    conversations,
    missing: [],
  };
}
