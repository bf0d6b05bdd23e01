/**
 * A table after RFC 4180, with a byte order mark so that spreadsheets read UTF-8. A cell that a spreadsheet would take for a
 * formula gets an apostrophe.
 */
export const csvTable = (rows: readonly (readonly (string | null)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

const cell = (value: string | null): string => {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
};
