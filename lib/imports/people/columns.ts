import type { ColumnMap, PersonField } from '../../domain/journal-import/brought-person.ts';
import { isMail, isPhone, profilesIn } from './cells.ts';

/** Words in headers of German and English lists; the first pattern that fits a header counts. */
const HEADERS: readonly (readonly [PersonField, RegExp])[] = [
  ['linkedin', /linked ?in/],
  ['xing', /xing/],
  ['email', /e-?mail|mailadresse/],
  ['phone', /telefon|handy|mobil|phone|^tel\b|rufnummer/],
  [
    'contacted',
    /^(?:letzter? kontakt|letzte aktivität|kontakt(?:iert)? (?:seit|am)|vernetzt (?:seit|am)|last contact(?:ed)?|last activity|connected (?:on|since)|contact since)/,
  ],
  ['title', /organi[sz]ation.*title$/],
  ['first', /vorname|first ?name|given ?name|rufname/],
  ['last', /nachname|familienname|last ?name|family ?name|surname|zuname/],
  ['company', /firma|firmen|unternehmen|company|organi[sz]ation|arbeitgeber|employer|account ?name|^account$/],
  ['title', /position|job ?title|berufsbezeichnung|stellenbezeichnung|funktion|^titel$|^title$|^rolle$|^role$/],
  [
    'name',
    /^(?:name|full ?name|display ?name|anzeigename|ansprechpartner(?:in)?|kontakt(?:name|person)?|contact(?: name)?|vollständiger name)$/,
  ],
];

/** Cells that show what a column holds, whatever its header says. */
const CONTENTS: readonly (readonly [PersonField, (cell: string) => boolean])[] = [
  ['linkedin', (cell) => profilesIn([cell])[0]?.network === 'linkedin'],
  ['xing', (cell) => profilesIn([cell])[0]?.network === 'xing'],
  ['email', isMail],
  ['phone', isPhone],
];

/**
 * Guesses which column holds what: by the words of its header, else by its content. The user confirms it.
 * @param rows some rows beneath the headers
 */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[]): ColumnMap {
  const map: ColumnMap = {};
  const taken = new Set<number>();
  const take = (field: PersonField, at: number): void => {
    if (map[field] !== undefined || taken.has(at)) return;
    map[field] = at;
    taken.add(at);
  };
  for (const [at, header] of headers.entries()) {
    const text = header
      .normalize('NFC')
      .toLowerCase()
      .trim()
      .replace(/^(?:person|kontakt|contact) - /, '');
    const field = HEADERS.find(([, pattern]) => pattern.test(text))?.[0];
    if (field !== undefined) take(field, at);
  }
  for (const [field, shows] of CONTENTS) {
    for (const at of headers.keys()) if (mostly(rows, at, shows)) take(field, at);
  }
  return map;
}

/** More than half of the cells that hold something, and two at least where there are as many. */
function mostly(rows: readonly (readonly string[])[], at: number, shows: (cell: string) => boolean): boolean {
  const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
  const fit = cells.filter(shows).length;
  return fit > cells.length / 2 && fit >= Math.min(2, rows.length);
}
