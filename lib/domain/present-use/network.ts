import type { ConnectionRow } from '../network-export/rows.ts';
import { type Compared, compare } from './compare.ts';
import { type Basis, basisOf, type Period } from './days.ts';
import { COMPANY_FIELDS, TITLE_FIELDS, TITLE_LEVELS, type TitleReader } from './title.ts';

/** How many of a kind; biggest first. */
export interface Share<Key extends string> {
  key: Key;
  count: number;
}

/** Whom the network holds, as far as titles and company names show it. */
export interface Network {
  total: number;
  levels: Share<(typeof TITLE_LEVELS)[number]>[];
  fields: Share<(typeof TITLE_FIELDS)[number]>[];
  industries: Share<(typeof COMPANY_FIELDS)[number]>[];
  /** Whose title or company does not show it. */
  unknown: { level: number; field: number; industry: number };
  /** Companies with at least two contacts, as they write themselves. */
  companies: Share<string>[];
  added: Compared;
  basis: Basis;
}

const MOST_COMPANIES = 8;

export function networkOf(connections: readonly ConnectionRow[], covered: Period, read: TitleReader): Network {
  const count = <Key extends string>(keys: readonly Key[], of: (row: ConnectionRow) => Key | null) =>
    tally(keys, connections.map(of));
  const levels = count(TITLE_LEVELS, ({ position }) => (position === null ? null : read.level(position)));
  const fields = count(TITLE_FIELDS, ({ position }) => (position === null ? null : read.field(position)));
  const industries = count(COMPANY_FIELDS, ({ company }) => (company === null ? null : read.industry(company)));
  const days = connections.map(({ on }) => on);
  return {
    total: connections.length,
    levels: levels.shares,
    fields: bySize(fields.shares),
    industries: bySize(industries.shares),
    unknown: { level: levels.unknown, field: fields.unknown, industry: industries.unknown },
    companies: companiesOf(connections),
    added: compare(days, covered.until, covered.from),
    basis: basisOf(days),
  };
}

function tally<Key extends string>(keys: readonly Key[], found: readonly (Key | null)[]) {
  const counts = new Map<Key | null, number>();
  for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shares = keys.map((key) => ({ key, count: counts.get(key) ?? 0 })).filter((share) => share.count > 0);
  return { shares, unknown: counts.get(null) ?? 0 };
}

const bySize = <Key extends string>(shares: readonly Share<Key>[]): Share<Key>[] =>
  [...shares].sort((a, b) => b.count - a.count);

function companiesOf(connections: readonly ConnectionRow[]): Share<string>[] {
  const counts = new Map<string, Share<string>>();
  for (const { company } of connections) {
    if (company === null) continue;
    const mark = company.toLowerCase();
    const share = counts.get(mark) ?? { key: company, count: 0 };
    counts.set(mark, { ...share, count: share.count + 1 });
  }
  return bySize([...counts.values()].filter(({ count }) => count > 1)).slice(0, MOST_COMPANIES);
}
