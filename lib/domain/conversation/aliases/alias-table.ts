import { nameKey } from './name-key.ts';

/** Names that mean one thing. */
export interface Aliases {
  /** What two names have in common if and only if they mean the same; a name that no line holds stands for itself. */
  keyOf(name: string): string;
  /** Whether a line holds the name. */
  knows(name: string): boolean;
  /** Lines as written. */
  rows: readonly (readonly string[])[];
}

/** Reads a table of names, one thing a line, with ` | ` between its names. */
export function aliasTable(table: string): Aliases {
  const rows = table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((name) => name.trim()));
  const known = new Map<string, string>();
  for (const [first = '', ...others] of rows) {
    for (const name of [first, ...others]) for (const key of keysFor(name)) known.set(key, nameKey(first));
  }
  const lineOf = (name: string): string | null =>
    known.get(nameKey(name)) ?? known.get(nameKey(withoutShort(name))) ?? null;
  return {
    keyOf: (name) => lineOf(name) ?? nameKey(name),
    knows: (name) => lineOf(name) !== null,
    rows,
  };
}

/** As written, and with ü as ue: "Muenchen". */
const keysFor = (name: string): string[] => [
  nameKey(name),
  nameKey(name.replace(/[äöü]/giu, (letter) => `${plain(letter)}e`)),
];

const plain = (letter: string): string => letter.normalize('NFD').charAt(0);

/** A short form behind a name, "Technische Universität München (TUM)"; what tells two apart stays: "Frankfurt (Oder)". */
const withoutShort = (name: string): string => name.replace(/\s*\(\p{Lu}{2,6}\)\s*$/u, '');
