import type { IdeaCard, InboxIdea } from '../../../lib/messages/idea-view.ts';

/** An idea from the small narrative, as it was offered. */
export const fakeCard = (over: Partial<IdeaCard> = {}): IdeaCard => ({
  id: 'conversion/number-first/fact:line-4',
  theme: 'Umbau bei laufendem Betrieb',
  pattern: 'Zahl zuerst',
  minutes: 12,
  title: 'Elf Tage für Linie 4',
  opening: 'Linie 4 war in elf Tagen umgebaut.',
  questions: ['Was war am ersten Tag anders als geplant?', 'Wer hat das gemerkt?', 'Was bleibt davon?'],
  facts: [{ id: 'line-4', text: 'Linie 4 war in elf Tagen umgebaut.', source: 'Projektbericht Linie 4, Seite 6' }],
  release: [],
  leaveOut: 'Namen von Kunden',
  draft: ['opening', 1, 2, 'facts', 3],
  side: 'de',
  ...over,
});

/** An idea in the inbox: begun, and nothing of it taken back. */
export const fakeKept = (card: Partial<IdeaCard> = {}, over: Partial<InboxIdea> = {}): InboxIdea => ({
  card: fakeCard(card),
  work: { answers: ['Der Kran kam zu spät.', '', ''], facts: [], withOpening: true },
  state: 'open',
  reason: '',
  at: '2026-11-20T09:00:00.000Z',
  standing: { theme: 'stands', opening: true, facts: ['line-4'] },
  ...over,
});
