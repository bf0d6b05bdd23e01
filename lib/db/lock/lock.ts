import type { DBCoreTransaction, Dexie } from 'dexie';
import { Failure } from '../../messages/wire.ts';
import { type Cipher, createCipher } from './cipher.ts';
import { fits, type LockRow } from './lock-row.ts';

/** Keeps the open key where no page can read it, for as long as the browser runs. */
export interface KeyKeeper {
  /** null = there is none. */
  read(): Promise<Uint8Array | null>;
  /** @param key null = forget it */
  keep(key: Uint8Array | null): Promise<void>;
}

/** Of a database that nobody locks. */
const NO_KEEPER: KeyKeeper = { read: async () => null, keep: async () => {} };

type Standing = { is: 'off' | 'locked' } | { is: 'open'; cipher: Cipher };

/** Whether a database is locked, and what opens its rows while it is not. */
export class Lock {
  readonly #keeper: KeyKeeper;
  #standing: Standing = { is: 'off' };
  /** Over when whoever needs the database alone is done with it. */
  #alone: Promise<void> | null = null;
  readonly #whenClosed: (() => void)[] = [];
  /** Transactions that see the tables differently from all others. */
  readonly #apart = new WeakMap<DBCoreTransaction, Cipher | null>();

  constructor(keeper: KeyKeeper = NO_KEEPER) {
    this.#keeper = keeper;
  }

  get is(): Standing['is'] {
    return this.#standing.is;
  }

  /** @throws Failure 'locked' */
  cipherOf(transaction: DBCoreTransaction): Cipher | null {
    const apart = this.#apart.get(transaction);
    if (apart !== undefined) return apart;
    if (this.#standing.is === 'locked') throw new Failure('locked');
    return this.#standing.is === 'open' ? this.#standing.cipher : null;
  }

  /** From here on, a transaction sees the tables as sealed with this; null = as they stand there. */
  setApart(transaction: DBCoreTransaction, cipher: Cipher | null): void {
    this.#apart.set(transaction, cipher);
  }

  /** Called whenever the database was opened; until it is done, everybody else waits. */
  async ready(db: Dexie): Promise<void> {
    if (this.#alone) return this.#alone;
    const row = await lockIn(db);
    if (!row) this.#standing = { is: 'off' };
    else if (this.#standing.is !== 'open') {
      const key = await this.#keeper.read();
      this.#standing = key && fits(row, key) ? { is: 'open', cipher: createCipher(key) } : { is: 'locked' };
    }
  }

  /**
   * Does something while nobody else gets to the database: what runs is done first, what comes waits.
   * @param work goes to the database by a connection of its own
   */
  async alone(db: Dexie, work: () => Promise<void>): Promise<void> {
    await db.open();
    db.close({ disableAutoOpen: false });
    const working = work();
    // Whoever waits for the database hears nothing of what failed here.
    this.#alone = working.catch(() => {});
    const reopened = db.open();
    await this.#alone;
    this.#alone = null;
    await reopened;
    await working;
  }

  async open(key: Uint8Array): Promise<void> {
    this.#standing = { is: 'open', cipher: createCipher(key) };
    await this.#keeper.keep(key);
  }

  async close(): Promise<void> {
    if (this.#standing.is === 'open') this.#standing = { is: 'locked' };
    for (const listener of this.#whenClosed) listener();
    await this.#keeper.keep(null);
  }

  /** @param listener has to let go of what it holds of the rows */
  onClose(listener: () => void): void {
    this.#whenClosed.push(listener);
  }

  async end(): Promise<void> {
    this.#standing = { is: 'off' };
    await this.#keeper.keep(null);
  }
}

/** A database of an earlier version has no place for one. */
async function lockIn(db: Dexie): Promise<LockRow | null> {
  if (!db.tables.some(({ name }) => name === 'lockState')) return null;
  const row: LockRow | undefined = await db.table('lockState').get('lock');
  return row ?? null;
}
