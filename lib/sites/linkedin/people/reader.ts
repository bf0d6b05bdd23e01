import type { InvitationsReading, PeopleReading } from '../../../domain/pages/people.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { isTooLarge } from '../../dom/size.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { isAnotherCompany } from '../company/identity.ts';
import { pageLanguage } from '../profile/language.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { screenAt } from '../screen.ts';
import { isInvitations, peopleList, showsPlaces } from './address.ts';
import { type Row, readRow } from './row.ts';
import { findRows } from './rows.ts';

/** Search results, connections, followers, a company's people, in both generations. */
export const linkedinPeople = defineReader<PeopleReading>({
  network: 'linkedin',
  kind: 'people',
  at: (url) => peopleList(url) !== null,
  *steps(root, url): Steps<ReadResult<PeopleReading>> {
    const found = yield* readRows(root, url);
    if (!found.ok) return found;
    const people = found.rows.map(({ date: _date, ...person }) => person);
    return {
      ok: true,
      reading: { network: 'linkedin', kind: 'people', language: found.language, people, missing: [] },
    };
  },
});

/** Sent and received invitations. */
export const linkedinInvitations = defineReader<InvitationsReading>({
  network: 'linkedin',
  kind: 'invitations',
  at: isInvitations,
  *steps(root, url): Steps<ReadResult<InvitationsReading>> {
    const found = yield* readRows(root, url);
    if (!found.ok) return found;
    const people = found.rows.map(({ date, ...person }) => ({ ...person, sent: date }));
    return {
      ok: true,
      reading: { network: 'linkedin', kind: 'invitations', language: found.language, people, missing: [] },
    };
  },
});

type Rows = { ok: true; rows: Row[]; language: PageLanguage } | Extract<ReadResult, { ok: false }>;

function* readRows(root: Document, url: URL): Steps<Rows> {
  if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
  yield;
  const language = pageLanguage(root);
  const screen = screenAt(root, url);
  if (!screen || isAnotherCompany(screen, url)) return { ok: false, refusal: 'changing', found: 'another screen' };
  const found = findRows(screen);
  const read = (element: Element) => readRow(element, language, showsPlaces(url));
  const rows: [Element, Row][] = [];
  for (const element of found) {
    yield;
    const row = read(element);
    if (row) rows.push([element, row]);
  }
  const [first] = rows;
  if (!first) return { ok: false, refusal: whyNoHead(root, url), found: 'no list' };
  const [element, row] = first;
  // Elements of a list may be used again for the next one.
  const isStill = element.isConnected && read(element)?.path === row.path;
  if (!isStill) return { ok: false, refusal: 'changing', found: 'another list' };
  return { ok: true, rows: rows.map(([, each]) => each), language };
}
