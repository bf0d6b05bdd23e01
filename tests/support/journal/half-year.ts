import { tick } from '../../../lib/domain/journal/clock.ts';
import type { JournalEvent, PersonRole, What } from '../../../lib/domain/journal/event.ts';
import { addDays, daysBetween } from '../../../lib/domain/present-use/days.ts';
import type { LedgerLines } from '../../../lib/messages/ledger-lines.ts';
import { newId } from '../../../lib/messages/uuid.ts';

interface Someone {
  key: string;
  name: string;
  role: PersonRole;
  company: string;
}

/** Whom somebody in sales talks to, invented. */
export const HALF_YEAR_PEOPLE: readonly Someone[] = [
  { key: 'linkedin:rafael-steger', name: 'Rafael Steger', role: 'customer', company: 'Molkerei Hochfeld' },
  { key: 'linkedin:ines-koller', name: 'Ines Koller', role: 'prospect', company: 'Bäckerei Rautner' },
  { key: 'xing:Anna_Brunner', name: 'Anna Brunner', role: 'partner', company: 'Technikerschule Wels' },
  { key: 'linkedin:nadia-rahimi', name: 'Nadia Rahimi', role: 'candidate', company: 'Waagen Ostrau' },
  { key: 'linkedin:luca-bernasconi', name: 'Luca Bernasconi', role: 'prospect', company: 'Holzbau Passhöhe' },
];

/** Days before the last one on which something was done, so that months and weeks differ as they do. */
const RHYTHM = {
  post: [3, 12, 26, 33, 47, 61, 68, 82, 103, 117, 138, 152, 171],
  comment: [1, 2, 9, 10, 17, 24, 31, 38, 40, 45, 52, 59, 73, 80, 87, 94, 101, 115, 122, 136, 150, 164],
  talk: [0, 1, 3, 6, 8, 9, 13, 16, 21, 29, 36, 44, 50, 57, 66, 79, 85, 99, 106, 127, 141, 155, 169],
} satisfies Record<string, readonly number[]>;

const WAYS = ['call', 'mail', 'meeting', 'message'] as const;

/**
 * The journal of half a year, as a backup brings it back.
 * @param today 'YYYY-MM-DD', its last day
 * @param talk what was said in conversations, again and again
 */
export function halfYear(today: string, talk: readonly string[]): LedgerLines {
  const lines: JournalEvent[] = [];
  const line = (day: string, person: string | null, what: What) => {
    const clock = tick(lines.at(-1)?.clock ?? null, Date.parse(`${day}T07:00:00Z`), 'half-year');
    const at = `${day}T07:00:00.000Z`;
    const [id, act] = [newId(), newId()];
    const source = 'manual' as const;
    const from = { id, act, clock, device: 'half-year', source, goal: null, theme: null };
    lines.push({ ...from, person, happened: at, noted: at, what });
  };
  const begin = addDays(today, -179);
  for (const { key, name, role, company } of HALF_YEAR_PEOPLE) {
    line(begin, key, { kind: 'change', change: { field: 'name', value: name } });
    line(begin, key, { kind: 'change', change: { field: 'role', value: role } });
    line(begin, key, { kind: 'change', change: { field: 'informed', value: begin } });
    const value = { text: company, confirmed: today };
    line(begin, key, { kind: 'change', change: { field: 'fact', of: 'company', value } });
  }
  for (let day = begin; day <= today; day = addDays(day, 1)) {
    const back = daysBetween(day, today);
    const isOf = (days: readonly number[]) => days.includes(back);
    if (isOf(RHYTHM.post)) line(day, null, { kind: 'contact', way: 'post', text: null });
    if (isOf(RHYTHM.comment)) line(day, null, { kind: 'contact', way: 'comment', text: null });
    const place = RHYTHM.talk.indexOf(back);
    const someone = HALF_YEAR_PEOPLE[place % HALF_YEAR_PEOPLE.length];
    const way = WAYS[place % WAYS.length];
    const text = talk[place % talk.length] ?? null;
    if (someone && way) line(day, someone.key, { kind: 'contact', way, text });
  }
  return lines;
}
