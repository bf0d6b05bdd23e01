import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aContact, joined } from '../../../tests/support/journal/drafts.ts';
import type { Draft } from '../../domain/journal/event.ts';
import { notesOf } from '../../domain/journal/notes.ts';
import { replay } from '../../domain/journal/person-state.ts';
import { newId } from '../../messages/uuid.ts';
import { Failure } from '../../messages/wire.ts';
import { Database } from '../database.ts';
import { once } from '../once.ts';
import { append } from './append.ts';
import { erasePeople } from './erase.ts';
import { undoAct } from './undo.ts';

const PEOPLE = ['linkedin:tobias-wendland', 'xing:tobias_wendland', 'linkedin:ines-koller'] as const;

/** What goes wrong while a mutation is carried out. */
type Mishap =
  | 'none'
  /** The background is stopped after it wrote and before it was done. */
  | 'killed'
  /** The browser has no room left. */
  | 'full'
  /** It was done, but the answer got lost, and the sender says it again. */
  | 'answer-lost';

type Step =
  | { do: 'log'; who: number; mishap: Mishap; tab: 0 | 1 }
  | { do: 'undo'; act: number; on: boolean; mishap: Mishap; tab: 0 | 1 }
  | { do: 'join'; one: number; other: number; same: boolean; mishap: Mishap; tab: 0 | 1 }
  | { do: 'erase'; who: number; mishap: Mishap; tab: 0 | 1 }
  /** The background is stopped between two messages and starts anew. */
  | { do: 'restart' }
  /** Both tabs say the same at once. */
  | { do: 'race'; who: number }
  /** The device's clock jumps, in seconds. */
  | { do: 'clock'; by: number };

const who = fc.nat(PEOPLE.length - 1);
const mishap = fc.constantFrom<Mishap>('none', 'none', 'killed', 'full', 'answer-lost');
const tab = fc.constantFrom(0 as const, 1 as const);
const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('log' as const), who, mishap, tab }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('undo' as const), act: fc.nat(9), on: fc.boolean(), mishap, tab }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('join' as const), one: who, other: who, same: fc.boolean(), mishap, tab }),
  },
  fc.record({ do: fc.constant('erase' as const), who, mishap, tab }),
  fc.record({ do: fc.constant('restart' as const) }),
  fc.record({ do: fc.constant('race' as const), who }),
  fc.record({ do: fc.constant('clock' as const), by: fc.integer({ min: -90_000, max: 90_000 }) }),
);

/** The simple model: what was acknowledged, as a plain list. */
interface Contact {
  id: string;
  act: string;
  person: string;
  struck: boolean;
}

class World {
  readonly name = `model-${crypto.randomUUID()}`;
  tabs: [Database, Database] = [new Database(this.name), new Database(this.name)];
  now = Date.parse('2026-11-26T08:00:00.000Z');
  contacts: Contact[] = [];
  acts: string[] = [];
  same = new Map<string, boolean>();

  get at(): string {
    return new Date(this.now).toISOString();
  }

  /** @returns whether it was acknowledged */
  async mutate(tab: 0 | 1, mishap: Mishap, write: (db: Database) => Promise<unknown>): Promise<boolean> {
    const id = newId();
    const db = this.tabs[tab];
    const apply = async () => {
      await write(db);
      if (mishap === 'killed') throw new Error('stopped');
      if (mishap === 'full') throw new DOMException('no room', 'QuotaExceededError');
    };
    try {
      await once(db, id, this.now, apply);
    } catch (error) {
      if (mishap === 'full') expect(error).toEqual(new Failure('no-room'));
      return false;
    }
    if (mishap === 'answer-lost') await once(this.tabs[1 - tab] ?? db, id, this.now, apply);
    return true;
  }

  /** Everybody who is one person with this one, by what was said last of each pair. */
  group(person: string): string[] {
    const group = [person];
    for (const key of group) {
      for (const [pair, same] of this.same) {
        const keys = pair.split(' ');
        if (!same || !keys.includes(key)) continue;
        group.push(...keys.filter((other) => !group.includes(other)));
      }
    }
    return group;
  }
}

async function take(world: World, step: Step): Promise<void> {
  if (step.do === 'clock') world.now = Math.max(0, world.now + step.by * 1000);
  else if (step.do === 'restart') {
    for (const db of world.tabs) db.close();
    world.tabs = [new Database(world.name), new Database(world.name)];
  } else if (step.do === 'log') await log(world, step);
  else if (step.do === 'race') await race(world, PEOPLE[step.who] ?? PEOPLE[0]);
  else if (step.do === 'undo') await undo(world, step);
  else if (step.do === 'join') await join(world, step);
  else await erase(world, step);
}

function enter(world: World, { id, act, person }: Draft): void {
  world.contacts.push({ id, act, person: person ?? '', struck: false });
  world.acts.push(act);
}

async function log(world: World, step: Extract<Step, { do: 'log' }>): Promise<void> {
  const draft = aContact(PEOPLE[step.who] ?? PEOPLE[0], 'call', `Gespräch ${world.acts.length}`);
  if (await world.mutate(step.tab, step.mishap, (db) => append(db, [draft], world.at))) enter(world, draft);
}

async function race(world: World, person: string): Promise<void> {
  const draft = aContact(person, 'mail');
  const id = newId();
  await Promise.all(world.tabs.map((db) => once(db, id, world.now, () => append(db, [draft], world.at))));
  enter(world, draft);
}

async function undo(world: World, { act, on, mishap, tab }: Extract<Step, { do: 'undo' }>): Promise<void> {
  const undone = world.acts[act % Math.max(1, world.acts.length)];
  if (!undone) return;
  const done = await world.mutate(tab, mishap, (db) => undoAct(db, undone, on, newId(), world.at));
  if (done) for (const contact of world.contacts) if (contact.act === undone) contact.struck = on;
}

async function join(world: World, step: Extract<Step, { do: 'join' }>): Promise<void> {
  const [one, other] = [PEOPLE[step.one] ?? PEOPLE[0], PEOPLE[step.other] ?? PEOPLE[0]];
  if (one === other) return;
  const drafts = joined(one, other, step.same);
  const done = await world.mutate(step.tab, step.mishap, (db) => append(db, drafts, world.at));
  if (done) world.same.set([one, other].sort().join(' '), step.same);
}

async function erase(world: World, step: Extract<Step, { do: 'erase' }>): Promise<void> {
  const person = PEOPLE[step.who] ?? PEOPLE[0];
  const known = world.group(person);
  if (!(await world.mutate(step.tab, step.mishap, (db) => erasePeople(db, [person], 'asked', world.at)))) return;
  world.contacts = world.contacts.filter((contact) => !known.includes(contact.person));
  for (const pair of world.same.keys()) if (pair.split(' ').some((key) => known.includes(key))) world.same.delete(pair);
}

/** What the database holds is what was acknowledged, once, and everything derived follows from it. */
async function compare(world: World): Promise<void> {
  const db = world.tabs[0];
  const events = await db.events.toArray();
  const contacts = events.filter(({ what }) => what.kind === 'contact');
  const shown = contacts.map(({ id, act, person, struck }) => ({ id, act, person, struck: struck === true }));
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect(shown.sort(byId)).toEqual([...world.contacts].sort(byId));
  expect(new Set(events.map(({ clock }) => clock)).size).toBe(events.length);
  for (const row of await db.people.toArray()) {
    expect(row.keys).toEqual([...world.group(row.key)].sort());
    const lines = events.filter(({ person }) => person !== null && row.keys.includes(person));
    expect(row.state).toEqual(replay(lines));
    expect(row.notes.split('\n').sort()).toEqual(notesOf(lines).split('\n').sort());
  }
  const counted = (await db.people.toArray()).reduce((sum, { state }) => sum + state.contacts, 0);
  expect(counted).toBe(world.contacts.filter(({ struck }) => !struck).length);
}

test('every acknowledged line is there and none twice: stopped backgrounds, two tabs, full disks, lost answers, jumping clocks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 1, maxLength: 25 }), async (steps) => {
      const world = new World();
      try {
        for (const step of steps) await take(world, step);
        await compare(world);
      } finally {
        world.tabs[1].close();
        await world.tabs[0].delete();
      }
    }),
    { numRuns: 50 },
  );
});
