/** How a table stands in the database while the lock is on. */
export interface SealedTable {
  /** Key paths that name somebody or something: equal texts become equal tokens, and nothing else can be asked of them. */
  tokens: readonly string[];
  /** Key paths that are left out: what is asked in their order is sorted after opening the rows. */
  unwritten?: readonly string[];
}

/**
 * Tables whose rows are sealed. Key paths that are not named here stand in the clear: ids, times, states, which network and
 * which check; a test holds that every key path of every table is either here or among those.
 */
export const SEALED_TABLES: Readonly<Record<string, SealedTable>> = {
  ownership: { tokens: ['person'] },
  readings: { tokens: ['person'] },
  runs: { tokens: ['personKey'] },
  answers: { tokens: ['person'] },
  confirmations: { tokens: ['person'] },
  aliases: { tokens: ['person', 'member'] },
  noticed: { tokens: ['kind'] },
  narratives: { tokens: ['company'] },
  narrativeState: { tokens: [] },
  narrativeKeys: { tokens: ['company'] },
  narrativeChoices: { tokens: ['company'] },
  ideas: { tokens: ['id'] },
  offers: { tokens: ['id'] },
  events: { tokens: ['person'] },
  people: { tokens: ['key', 'keys'], unwritten: ['sortName'] },
  logDrafts: { tokens: ['person'] },
  settledHints: { tokens: ['key'] },
  fingerprints: { tokens: [] },
  openings: { tokens: [] },
  openingDrafts: { tokens: ['key'] },
  candidates: { tokens: ['key', 'person'] },
  messageDrafts: { tokens: ['person'] },
  snapshots: { tokens: ['person'] },
};

/** Tables that say nothing about anybody: what the coach needs before it is unlocked, and ids without their lines. */
export const OPEN_TABLES: readonly string[] = ['settings', 'device', 'packs', 'mutations', 'erasures', 'lockState'];
