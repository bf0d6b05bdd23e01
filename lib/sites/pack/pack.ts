import { entriesOf, isList } from './limits.ts';

/** Values for tables, as a file brings them: of a bounded depth, and otherwise unknown until `applyPack` looks at them. */
export type PackTables = Readonly<Record<string, Record<string, unknown>>>;

/** Newer tables, made and signed by the maintainers. */
export interface Pack {
  /** Counts up; see `BUILT_IN`. */
  version: number;
  /** 'YYYY-MM-DD' */
  date: string;
  tables: PackTables;
}

/** Why a pack is not taken. Each has its sentence in `lib/languages`. */
export type PackFault =
  /** More bytes than tables need. */
  | 'too-large'
  /** No JSON, or a part is missing. */
  | 'torn'
  /** Of a form that a later release brings. */
  | 'form'
  /** Not signed with the maintainers' key, or changed since. */
  | 'signature'
  /** Not newer than what is there. */
  | 'older'
  /** Names a table or a value that is not there, or one of another form. */
  | 'unfit';

export type Opened = { ok: true; pack: Pack } | { ok: false; fault: PackFault };

/** The form of the file that this release reads. */
export const FORM = 1;

/** The tables that this release brings; a pack of the same or a lower version is older than they are. */
export const BUILT_IN = { version: 1, date: '2026-11-25' } as const;

export const MOST_BYTES = 256 * 1024;

/** Deepest value of a table: map, list of months, words of one. */
const DEEPEST = 4;

/** Reads what was signed; whether its values fit is another question. */
export function packOf(payload: unknown): Opened {
  const entries = entriesOf(payload);
  if (!entries) return { ok: false, fault: 'torn' };
  const { form, version, date, tables } = Object.fromEntries(entries);
  if (form !== FORM) return { ok: false, fault: typeof form === 'number' ? 'form' : 'torn' };
  const whole = entries.length === 4 && isVersion(version) && isDate(date) && isTables(tables);
  return whole ? { ok: true, pack: { version, date, tables } } : { ok: false, fault: 'torn' };
}

const isVersion = (given: unknown): given is number => Number.isSafeInteger(given) && Number(given) > 0;

const isDate = (given: unknown): given is string =>
  typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given));

function isTables(given: unknown): given is PackTables {
  const entries = entriesOf(given);
  return entries !== null && entries.length > 0 && entries.every(([, values]) => isMap(values) && isShallow(values, 0));
}

const isMap = (given: unknown): boolean => entriesOf(given) !== null;

/** Nesting without end would make whoever walks it fall over. */
function isShallow(given: unknown, depth: number): boolean {
  if (typeof given !== 'object' || given === null) return true;
  if (depth === DEEPEST) return false;
  const inner = isList(given) ? given : entriesOf(given)?.map(([, value]) => value);
  return inner?.every((value) => isShallow(value, depth + 1)) ?? false;
}
