/** One line of the table: what was measured and what it must not exceed. */
export interface Row {
  name: string;
  /** The figure as shown: '2.1 ms (± 0.4)'. */
  shown: string;
  value: number;
  /** Null = reported only: milliseconds differ by half from one run and machine to the next. */
  limit: number | null;
  /** The limit in words, or what to compare with: '≤ 2 500 B', 'peers 0.8 to 496 ms'. */
  bar: string;
}

export const holds = (row: Row): boolean => row.limit === null || row.value <= row.limit;

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.name,
    row.shown,
    row.bar,
    row.limit === null ? 'reported' : holds(row) ? 'holds' : 'EXCEEDED',
  ]);
  const all = [['measure', 'value', 'bar', ''], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => (line[column] ?? '').length), 3));
  const write = (line: string[]) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [write(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(write)].join('\n');
}
