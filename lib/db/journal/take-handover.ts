import type { Draft, NextStep } from '../../domain/journal/event.ts';
import type { HandedPerson, HandedStanding, Handover } from '../../domain/journal/handover/handover.ts';
import { type HandedLines, handoverAct, handoverDrafts } from '../../domain/journal/handover/handover-drafts.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { contentId } from '../../domain/journal-import/content-id.ts';
import { newId } from '../../messages/uuid.ts';
import type { Database } from '../database.ts';
import { append } from './append.ts';
import { undoAct } from './undo.ts';

interface Planned extends HandedStanding {
  drafts: Draft[];
}

/** Says of everybody in a handover, in its order, what the journal holds of them already. Keeps nothing. */
export async function lookAtHandover(db: Database, handover: Handover): Promise<HandedStanding[]> {
  const plans = await Promise.all(handoverDrafts(handover, null).map((lines) => planFor(db, lines)));
  return plans.map(({ kind, keepsStep }) => ({ kind, keepsStep }));
}

/**
 * Takes a handover into the journal as one act, whole or not at all. Taken twice, it changes nothing; taken back before, it
 * comes back.
 * @param own the user's name; null = not known
 * @param at ISO time of now
 */
export async function takeHandover(db: Database, handover: Handover, own: string | null, at: string): Promise<void> {
  const act = handoverAct(handover);
  await db.transaction('rw', [db.events, db.people, db.erasures, db.device], async () => {
    const before = await db.events.where('act').equals(act).first();
    if (before?.struck) await undoAct(db, act, false, newId(), at);
    const plans = await Promise.all(handoverDrafts(handover, own).map((lines) => planFor(db, lines)));
    await append(
      db,
      plans.flatMap(({ drafts }) => drafts),
      at,
    );
  });
}

async function planFor(db: Database, { person, drafts }: HandedLines): Promise<Planned> {
  const ids = drafts.map(({ id }) => id);
  if ((await db.erasures.where('events').anyOf(ids).count()) > 0)
    return { kind: 'erased', keepsStep: false, drafts: [] };
  const [rows, kept] = await Promise.all([
    db.people.where('keys').anyOf(person.keys).toArray(),
    db.events.bulkGet(ids),
  ]);
  const keepsStep = rows.some(({ state }) => hasOther(recordOf(state).next, person));
  const left = drafts.filter(({ what }) => !(keepsStep && what.kind === 'change' && what.change.field === 'next'));
  const struck = new Set(kept.flatMap((row) => (row?.struck ? row.id : [])));
  return { kind: rows.length > 0 ? 'known' : 'fresh', keepsStep, drafts: left.map((one) => anew(one, struck)) };
}

/** Whether a step stands there that is not the one handed over. */
const hasOther = (step: NextStep | null, { next }: HandedPerson): boolean =>
  step !== null && next !== undefined && !(step.what === next.what && step.day === next.day && step.why === next.why);

/** A line that was taken back together with another handover comes with this one under an id of its own. */
function anew(draft: Draft, struck: ReadonlySet<string>): Draft {
  if (!struck.has(draft.id)) return draft;
  return { ...draft, id: contentId(0, JSON.stringify([draft.id, draft.act])) };
}
