import type { PageReading } from '../../lib/domain/pages/page-reading.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';

/** Lists of so many addresses are remembered. */
const MOST = 8;

/** A list that was exchanged as a whole is believed when it still stands so long after; what was left over, after that. */
const TWICE = 200;
const PATIENCE = 8_000;

interface Seen {
  address: string;
  rows: readonly string[];
}

/**
 * Tells when a reading had better not be believed. A list says nothing of the address it belongs to; what stood under
 * another address a moment ago, or has nothing in common with what stood here, may be on its way in or out.
 * @param now milliseconds on a clock that only goes forward
 */
export function createDoubt(now: () => number): (address: string, reading: PageReading) => boolean {
  const seen: Seen[] = [];
  let doubted: (Seen & { since: number }) | null = null;

  const accept = (one: Seen): false => {
    doubted = null;
    const at = seen.findIndex(({ address }) => address === one.address);
    if (at >= 0) seen.splice(at, 1);
    seen.push(one);
    if (seen.length > MOST) seen.shift();
    return false;
  };
  return (address, reading) => {
    const one = { address, rows: rowsOf(reading) };
    const isLeftOver = seen.some((other) => other.address !== address && beginsWith(one.rows, other.rows));
    const isExchanged = seen.some((other) => other.address === address && haveNothingInCommon(one.rows, other.rows));
    if (!isLeftOver && !isExchanged) return accept(one);
    if (doubted?.address !== address || !isSame(doubted.rows, one.rows)) doubted = { ...one, since: now() };
    return now() - doubted.since < (isLeftOver ? PATIENCE : TWICE) || accept(one);
  };
}

/** What a reading lists, for those that nothing but the list tells apart. */
function rowsOf(reading: PageReading): string[] {
  switch (reading.kind) {
    case 'feed':
      return reading.posts.map(({ urn, author, text }) => urn ?? `${author}: ${text}`);
    case 'people':
    case 'invitations':
      return reading.people.map(({ path, name }) => path ?? name);
    case 'messages':
      return reading.messages.map(({ sender, text }) => `${sender}: ${text}`);
    case 'job':
      return [`${reading.title}, ${reading.company}`];
    case 'profile':
      // A profile says whose it is; the page of a single section does not.
      return reading.name === '' ? entriesOf(reading) : [];
    case 'company':
      return [];
  }
}

const entriesOf = ({ experience, education, skills, certifications, languages }: ProfileReading): string[] => [
  ...experience.map(({ title, company }) => `${title}, ${company}`),
  ...education.map(({ school, degree }) => `${school}, ${degree}`),
  ...skills,
  ...certifications.map(({ name }) => name),
  ...languages.map(({ name }) => name),
];

const beginsWith = (rows: readonly string[], others: readonly string[]): boolean =>
  others.length > 0 && others.every((row, index) => rows[index] === row);

const haveNothingInCommon = (rows: readonly string[], others: readonly string[]): boolean =>
  rows.length > 0 && others.length > 0 && !rows.some((row) => others.includes(row));

const isSame = (rows: readonly string[], others: readonly string[]): boolean =>
  rows.length === others.length && rows.every((row, index) => row === others[index]);
