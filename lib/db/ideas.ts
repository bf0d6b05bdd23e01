import type { Shown, Written } from '../domain/angles/novelty.ts';
import type { IdeaCard, IdeaState, IdeaView, IdeaWork } from '../messages/idea-view.ts';
import type { Database } from './database.ts';

export const NOTHING_WRITTEN: IdeaWork = { answers: ['', '', ''], facts: [], withOpening: true };

/** Days after which an offer that was not taken up is forgotten. */
const REMEMBERED = 60;
const DAY = 86_400_000;

/** Keeps what was typed, and the idea as it was offered. */
export async function saveIdea(db: Database, card: IdeaCard, work: IdeaWork, at: string): Promise<void> {
  const kept = await db.ideas.get(card.id);
  const { state, reason } = kept ?? { state: 'open' as const, reason: '' };
  // Whoever writes on it wants it back.
  await db.ideas.put({ id: card.id, card, work, state: state === 'used' ? 'used' : 'open', reason, at });
}

export async function markIdea(
  db: Database,
  card: IdeaCard,
  state: IdeaState,
  reason: string,
  at: string,
): Promise<void> {
  const kept = await db.ideas.get(card.id);
  await db.ideas.put({ id: card.id, card: kept?.card ?? card, work: kept?.work ?? NOTHING_WRITTEN, state, reason, at });
}

export const dropIdea = (db: Database, id: string): Promise<void> => db.ideas.delete(id);

/** Puts an idea back the way it was, with its day. */
export async function restoreIdea(db: Database, idea: IdeaView): Promise<void> {
  await db.ideas.put({ ...idea, id: idea.card.id });
}

/** The newest first. */
export async function keptIdeas(db: Database): Promise<IdeaView[]> {
  const rows = await db.ideas.orderBy('at').reverse().toArray();
  return rows.map(({ id: _id, ...view }) => view);
}

/** What is known of earlier ideas, as far as it bears on which come next. */
export interface IdeaHistory {
  recent: Written[];
  shown: Shown[];
  hidden: string[];
}

/** Of 'theme/pattern/material' the first two: with other material, it bears the same title. */
const kindOf = (id: string): string => id.split('/', 2).join('/');

export async function ideaHistory(db: Database): Promise<IdeaHistory> {
  const rows = await db.ideas.toArray();
  const recent = rows.flatMap(({ id, state, at }) => {
    const [theme = '', pattern = ''] = id.split('/');
    return state === 'used' ? [{ theme, pattern, on: at.slice(0, 10) }] : [];
  });
  const hidden = rows.flatMap(({ id, state }) => (state === 'open' ? [] : state === 'used' ? [id] : [kindOf(id)]));
  return { recent, hidden, shown: await db.offers.toArray() };
}

/** Notes which ideas stood open today; the first day of each counts until it is forgotten. */
export async function noteOffers(db: Database, ids: readonly string[], today: string): Promise<void> {
  const old = new Date(Date.parse(today) - REMEMBERED * DAY).toISOString().slice(0, 10);
  await db.transaction('rw', db.offers, async () => {
    await db.offers.where('on').below(old).delete();
    await db.offers.bulkPut(ids.map((id) => ({ id, on: today })));
  });
}
