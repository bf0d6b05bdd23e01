import type { InvitationsReading, PeopleReading } from '../../../domain/pages/people.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { isTooLarge } from '../../dom/size.ts';
import type { PageReader, ReadResult } from '../../site.ts';
import { pageLanguage } from '../profile/language.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { currentScreen } from '../screen.ts';
import { isInvitations, isPeopleList, showsPlaces } from './address.ts';
import { type Row, readRow } from './row.ts';
import { findRows } from './rows.ts';

/** Search results, connections, followers, a company's people, in both generations. */
export const linkedinPeople: PageReader<PeopleReading> = {
  network: 'linkedin',
  kind: 'people',
  at: isPeopleList,
  read(root, url): ReadResult<PeopleReading> {
    const found = readRows(root, url);
    if (!found.ok) return found;
    const people = found.rows.map(({ date: _date, ...person }) => person);
    return {
      ok: true,
      reading: { network: 'linkedin', kind: 'people', language: found.language, people, missing: [] },
    };
  },
};

/** Sent and received invitations. */
export const linkedinInvitations: PageReader<InvitationsReading> = {
  network: 'linkedin',
  kind: 'invitations',
  at: isInvitations,
  read(root, url): ReadResult<InvitationsReading> {
    const found = readRows(root, url);
    if (!found.ok) return found;
    const people = found.rows.map(({ date, ...person }) => ({ ...person, sent: date }));
    return {
      ok: true,
      reading: { network: 'linkedin', kind: 'invitations', language: found.language, people, missing: [] },
    };
  },
};

type Rows = { ok: true; rows: Row[]; language: PageLanguage } | Extract<ReadResult, { ok: false }>;

function readRows(root: Document, url: URL): Rows {
  if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
  const language = pageLanguage(root);
  const scope = currentScreen(root);
  const rows = findRows(scope).flatMap((row) => readRow(row, language, showsPlaces(url)) ?? []);
  if (rows.length === 0) return { ok: false, refusal: whyNoHead(root, url), found: 'no list' };
  return { ok: true, rows, language };
}
