import type { Transaction } from 'dexie';
import { enterNoticed } from './journal/enter-noticed.ts';
import { markSomeDay } from './journal/mark-some-day.ts';
import { renewPeople } from './journal/renew-people.ts';

export interface Migration {
  version: number;
  /** Tables with their indexes, as Dexie writes them; null takes a table away. */
  stores: Record<string, string | null>;
  /** Brings rows of the version before into shape. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every version of the database, oldest first. A published one is never changed; a new one is added. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      settings: 'id',
      device: 'id',
      ownership: 'id, &person',
      readings: 'id, &person, network',
      runs: 'id, personKey, [personKey+at]',
      answers: 'id, &[person+check], person',
      confirmations: 'id, &person',
      aliases: 'id, &person, member',
      mutations: 'id, time',
    },
  },
  { version: 2, stores: { noticed: 'id, doneAt, kind' } },
  { version: 3, stores: { packs: 'id' } },
  {
    version: 4,
    stores: { narratives: 'id, company', narrativeState: 'id', narrativeKeys: 'company', narrativeChoices: 'company' },
  },
  { version: 5, stores: { ideas: 'id, state, at', offers: 'id, on' } },
  {
    version: 6,
    stores: {
      events: 'id, clock, act, undoes, happened, [person+happened]',
      people: 'key, *keys, nextDay, active, sortName',
      erasures: 'id, at, *events',
      logDrafts: 'person',
    },
    upgrade: enterNoticed,
  },
  { version: 7, stores: { settledHints: 'key, at' } },
  { version: 8, stores: { fingerprints: 'id' } },
  { version: 9, stores: { openings: 'id, at', candidates: 'key, person, opening', messageDrafts: 'person, at' } },
  { version: 10, stores: { people: 'key, *keys, nextDay, active, sortName, informUntil' }, upgrade: renewPeople },
  { version: 11, stores: { snapshots: 'id, person' } },
  { version: 12, stores: { people: 'key, *keys, nextDay, active, sortName, informUntil, newsDay' } },
  { version: 13, stores: { lockState: 'id' } },
  { version: 14, stores: { openingDrafts: 'key, at' } },
  { version: 15, stores: {}, upgrade: markSomeDay },
];
