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
 * comes under another act. A line that is there by another handover, as one with fewer people, is not there twice.
 * @param own the user's name; null = not known
 * @param at ISO time of now
 */
export async function takeHandover(db: Database, handover: Handover, own: string | null, at: string): Promise<void> {
  await db.transaction('rw', [db.events, db.people, db.erasures, db.device], async () => {
    const act = await actInForce(db, handoverAct(handover));
    const plans = await Promise.all(handoverDrafts(handover, own, act).map((lines) => planFor(db, lines)));
    await append(
      db,
      plans.flatMap(({ drafts }) => drafts),
      at,
    );
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

async function planFor(db: Database, { person, drafts }: HandedLines): Promise<Planned> {
  const ids = drafts.map(({ id }) => id);
  if ((await db.erasures.where('events').anyOf(ids).count()) > 0)
    return { kind: 'erased', keepsStep: false, drafts: [] };
  const [rows, lines] = await Promise.all([
    db.people.where('keys').anyOf(person.keys).toArray(),
    withoutStruck(db, drafts),
  ]);
  const keepsStep = rows.some(({ state }) => hasOther(recordOf(state).next, person));
  const left = lines.filter(({ what }) => !(keepsStep && what.kind === 'change' && what.change.field === 'next'));
  return { kind: rows.length > 0 ? 'known' : 'fresh', keepsStep, drafts: left };
}

/** Whether a step stands there that is not the one handed over. */
const hasOther = (step: NextStep | null, { next }: HandedPerson): boolean =>
  step !== null && next !== undefined && !(step.what === next.what && step.day === next.day && step.why === next.why);

/** Lines that were taken back come anew, each under the first id under which it was not taken back. */
async function withoutStruck(db: Database, drafts: readonly Draft[]): Promise<Draft[]> {
  const rows = await db.events.bulkGet(drafts.map(({ id }) => id));
  if (!rows.some((row) => row?.struck)) return [...drafts];
  return withoutStruck(
    db,
    drafts.map((draft, at) => (rows[at]?.struck ? { ...draft, id: idAnew(draft.id) } : draft)),
  );
}
