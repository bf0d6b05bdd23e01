import type { Draft, NextStep } from '../../domain/journal/event.ts';
import type { HandedPerson, HandedStanding, Handover } from '../../domain/journal/handover/handover.ts';
import {
  type HandedLines,
  handoverAct,
  handoverDrafts,
  idAnew,
} from '../../domain/journal/handover/handover-drafts.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { newId } from '../../messages/uuid.ts';
import type { Database } from '../database.ts';
import { append } from './append.ts';
import { linesOf } from './lines.ts';
import { undoAct } from './undo.ts';

/** Says of everybody in a handover, in its order, what the journal holds of them already. Keeps nothing. */
export const lookAtHandover = (db: Database, handover: Handover): Promise<HandedStanding[]> =>
  Promise.all(handoverDrafts(handover, null).map((lines) => standingOf(db, lines)));

/**
 * Takes a handover into the journal as one act, whole or not at all. Taken twice, it changes nothing; taken back before, it
 * comes under another act. A line that is there by another handover, as one with fewer people, is not there twice.
 * @param own the user's name; null = not known
 * @param at ISO time of now
 */
export async function takeHandover(db: Database, handover: Handover, own: string | null, at: string): Promise<void> {
  await db.transaction('rw', [db.events, db.people, db.erasures, db.device], async () => {
    const act = await actInForce(db, handoverAct(handover));
    const coming = await Promise.all(handoverDrafts(handover, own, act).map((lines) => comingOf(db, lines)));
    await append(db, coming.flat(), at);
  });
}

/** Takes back what taking this handover added. */
export async function takeHandoverBack(db: Database, handover: Handover, at: string): Promise<void> {
  await db.transaction('rw', [db.events, db.people, db.erasures, db.device], async () => {
    await undoAct(db, await actInForce(db, handoverAct(handover)), true, newId(), at);
  });
}

/** The act of a handover that was not taken back: the first, or the next one behind those that were. */
async function actInForce(db: Database, act: string): Promise<string> {
  const line = await db.events.where('act').equals(act).first();
  return line?.struck ? actInForce(db, idAnew(act)) : act;
}

async function standingOf(db: Database, { person, drafts }: HandedLines): Promise<HandedStanding> {
  const [erased, rows] = await Promise.all([
    db.erasures
      .where('events')
      .anyOf(drafts.map(({ id }) => id))
      .count(),
    db.people.where('keys').anyOf(person.keys).toArray(),
  ]);
  if (erased > 0) return { kind: 'erased', keepsStep: false };
  const keepsStep = rows.some(({ state }) => hasOther(recordOf(state).next, person));
  return { kind: rows.length > 0 ? 'known' : 'fresh', keepsStep };
}

/** The lines that come of somebody. */
async function comingOf(db: Database, lines: HandedLines): Promise<Draft[]> {
  const [{ kind, keepsStep }, kept] = await Promise.all([standingOf(db, lines), linesOf(db, lines.person.keys)]);
  if (kind === 'erased') return [];
  const struck = new Set(kept.flatMap((row) => (row.struck ? row.id : [])));
  const isLeft = ({ what }: Draft) => !(keepsStep && what.kind === 'change' && what.change.field === 'next');
  return lines.drafts.filter(isLeft).map((draft) => ({ ...draft, id: notStruck(draft.id, struck) }));
}

/** A line that was taken back comes anew, under the first id under which it was not. */
const notStruck = (id: string, struck: ReadonlySet<string>): string =>
  struck.has(id) ? notStruck(idAnew(id), struck) : id;

/** Whether a step stands there that is not the one handed over. */
const hasOther = (step: NextStep | null, { next }: HandedPerson): boolean =>
  step !== null && next !== undefined && !(step.what === next.what && step.day === next.day && step.why === next.why);
