import type { EraseTime } from './erase-time.ts';
import type { FirstSearches } from './first-search.ts';
import type { JournalQuestion } from './journal-questions.ts';
import type { JournalTimes } from './journal-time.ts';
import type { Row } from './report.ts';
import { figure, median, milliseconds } from './stats.ts';

const ASKED: Record<JournalQuestion, { name: string; bar: string }> = {
  person: { name: "a person's page", bar: 'target 100 ms' },
  today: { name: 'Today, a step is due', bar: 'target 100 ms' },
  quietToday: { name: 'Today, nothing is due', bar: 'target 100 ms' },
  table: { name: 'first 100 of the table', bar: 'target 100 ms' },
  lastPage: { name: 'last 100 of the table', bar: 'target 100 ms' },
  search: { name: 'search, a letter typed', bar: 'target 50 ms' },
  steps: { name: 'everybody with a next step', bar: 'target 100 ms' },
  same: { name: 'who may be the same person', bar: 'target 100 ms' },
  namesakes: { name: "others of somebody's name", bar: 'target 100 ms' },
  ownContacts: { name: 'own contacts beside 2,000 that a file brings', bar: 'reported' },
};

/** Pieces that begin and end of filling are told by. */
const ENDS = 5;
const PIECE = 2_000;

/**
 * A journal of some size: entering a line as a ratio of a raw put of the same record, and answers beside a raw indexed read
 * of as many rows.
 * @param limit what the first ratio must not exceed; null = reported only
 */
export function journalRows(lines: number, times: JournalTimes, limit: number | null): Row[] {
  const at = `journal of ${lines.toLocaleString('en-US')} lines`;
  const { append, command, raw } = times.appends;
  const bar = limit === null ? 'reported at this size' : `≤ ${limit} ×`;
  return [
    { ...ratio(`${at}: a line entered / raw put`, append, raw), limit, bar },
    { ...ratio(`${at}: the same as a command / raw put`, command, raw), limit: null, bar: 'with the note of its id' },
    ...(Object.keys(ASKED) as JournalQuestion[]).map((question) => {
      const { answer, raw: read } = times.answers[question];
      const { name, bar } = ASKED[question];
      return { ...ratio(`${at}: ${name} / raw indexed read`, answer, read), limit: null, bar };
    }),
    ...firstSearchRows(at, times.first),
    ...eraseRows(at, times.erasing),
    fillingRow(at, times.pieces),
  ];
}

function ratio(name: string, values: readonly number[], raw: readonly number[]): Pick<Row, 'name' | 'shown' | 'value'> {
  const value = median(values) / median(raw);
  return { name, shown: `${figure(value)} × (${milliseconds(values)} / ${milliseconds(raw)})`, value };
}

const firstSearchRows = (at: string, { search, meanwhile }: FirstSearches): Row[] => [
  {
    name: `${at}: first search of a background`,
    shown: milliseconds(search),
    value: median(search),
    limit: null,
    bar: 'before: 3,300 ms at 100,000',
  },
  {
    name: `${at}: a person's page meanwhile, the slowest`,
    shown: milliseconds(meanwhile),
    value: median(meanwhile),
    limit: null,
    bar: 'target 100 ms',
  },
];

const eraseRows = (at: string, times: readonly EraseTime[]): Row[] => [
  {
    ...ratio(`${at}: somebody erased / every line read raw`, of(times, 'erase'), of(times, 'raw')),
    limit: null,
    bar: 'a name may stand in any line',
  },
  {
    name: `${at}: a person's page meanwhile, the slowest`,
    shown: milliseconds(of(times, 'meanwhile')),
    value: median(of(times, 'meanwhile')),
    limit: null,
    bar: 'target 100 ms',
  },
];

const of = (times: readonly EraseTime[], what: keyof EraseTime): number[] => times.map((time) => time[what]);

function fillingRow(at: string, pieces: readonly number[]): Row {
  const perSecond = (some: readonly number[]) => (PIECE * 1_000) / median(some);
  const [first, last] = [perSecond(pieces.slice(0, ENDS)), perSecond(pieces.slice(-ENDS))];
  return {
    name: `${at}: lines a second in bulk`,
    shown: `${figure(first)} at the beginning, ${figure(last)} at the end`,
    value: first / last,
    limit: null,
    bar: 'alike',
  };
}
