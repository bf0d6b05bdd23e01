import { Dexie, type Table } from 'dexie';
import { Lock } from './lock/lock.ts';
import type { LockRow, WaitingRow } from './lock/lock-row.ts';
import { sealing } from './lock/middleware.ts';
import { waitingUpgrade } from './lock/waiting-upgrade.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import type {
  AliasRow,
  AnswersRow,
  CandidateRow,
  ConfirmationRow,
  DeviceRow,
  ErasureRow,
  EventRow,
  FingerprintRow,
  IdeaRow,
  LogDraftRow,
  MessageDraftRow,
  MutationRow,
  NarrativeChoicesRow,
  NarrativeKeyRow,
  NarrativeRow,
  NarrativeStateRow,
  NoticedRow,
  OfferRow,
  OpeningDraftRow,
  OpeningRow,
  OwnershipRow,
  PackRow,
  PersonRow,
  ReadingRow,
  RunRow,
  SettingsRow,
  SettledHintRow,
  SnapshotRow,
} from './rows.ts';

/**
 * Parts of Dexie that keep queries alive: they look at every row that is written and tell every page of it. Here surfaces
 * learn by a revision number that something changed.
 */
const UNUSED = ['Cache', 'Observability'];

/** The coach's database, in the extension's own origin. Only the background opens it. */
export class Database extends Dexie {
  declare settings: Table<SettingsRow, string>;
  declare device: Table<DeviceRow, string>;
  declare ownership: Table<OwnershipRow, string>;
  declare readings: Table<ReadingRow, string>;
  declare runs: Table<RunRow, string>;
  declare answers: Table<AnswersRow, string>;
  declare confirmations: Table<ConfirmationRow, string>;
  declare aliases: Table<AliasRow, string>;
  declare noticed: Table<NoticedRow, string>;
  declare packs: Table<PackRow, string>;
  declare narratives: Table<NarrativeRow, string>;
  declare narrativeState: Table<NarrativeStateRow, string>;
  declare narrativeKeys: Table<NarrativeKeyRow, string>;
  declare narrativeChoices: Table<NarrativeChoicesRow, string>;
  declare ideas: Table<IdeaRow, string>;
  declare offers: Table<OfferRow, string>;
  declare events: Table<EventRow, string>;
  declare people: Table<PersonRow, string>;
  declare erasures: Table<ErasureRow, string>;
  declare logDrafts: Table<LogDraftRow, string>;
  declare settledHints: Table<SettledHintRow, string>;
  declare fingerprints: Table<FingerprintRow, string>;
  declare openingDrafts: Table<OpeningDraftRow, string>;
  declare openings: Table<OpeningRow, string>;
  declare candidates: Table<CandidateRow, string>;
  declare messageDrafts: Table<MessageDraftRow, string>;
  declare snapshots: Table<SnapshotRow, string>;
  declare mutations: Table<MutationRow, string>;
  declare lockState: Table<LockRow | WaitingRow, string>;

  constructor(
    name = 'werkstolz',
    readonly migrations: readonly Migration[] = MIGRATIONS,
    readonly lock = new Lock(),
  ) {
    super(name);
    for (const part of UNUSED) this.unuse({ stack: 'dbcore', name: part });
    for (const migration of migrations) {
      const step = this.version(migration.version).stores(migration.stores);
      const upgrade = waitingUpgrade(migration, migrations);
      if (upgrade) step.upgrade(upgrade);
    }
    this.use(sealing((transaction) => lock.cipherOf(transaction)));
    this.on('ready', (opened) => lock.ready(opened), true);
  }
}
