import type {
  CommentRow,
  ConnectionRow,
  InvitationRow,
  MessageRow,
  PersonRef,
  ShareRow,
} from '../../../lib/domain/network-export/rows.ts';

const ORIGIN = { file: 'invented.csv', line: 1 };

export const person = (slug: string): PersonRef => ({ key: `linkedin:${slug}`, path: `/in/${slug}/`, name: slug });
const OWN = person('theda-brinkmoeller');

/** A time at noon of a day. */
const noon = (day: string): string => `${day}T12:00:00Z`;

/** Address of a post of a day; share and activity differ by what is added. */
export const postOn = (kind: 'share' | 'activity' | 'ugcPost', day: string, milliseconds = 0): string =>
  `urn:li:${kind}:${(BigInt(Date.parse(noon(day)) + milliseconds) << 22n) + 1n}`;

export const share = (day: string, text: string, more: Partial<ShareRow> = {}): ShareRow => ({
  ...ORIGIN,
  at: noon(day),
  post: postOn('share', day),
  text,
  link: null,
  media: false,
  ...more,
});

export const comment = (day: string, post: string, text = 'Danke'): CommentRow => ({
  ...ORIGIN,
  at: noon(day),
  post,
  thread: null,
  text,
});

export const connection = (slug: string, on: string, position: string | null = null, company: string | null = null) =>
  ({ ...ORIGIN, on, person: person(slug), company, position, email: null }) satisfies ConnectionRow;

export const invitation = (slug: string, day: string, note: string | null, direction: 'sent' | 'received' = 'sent') =>
  ({ ...ORIGIN, at: noon(day), direction, person: person(slug), own: OWN, note }) satisfies InvitationRow;

/** A message with somebody; `at` is a day or a time. */
export const message = (slug: string, at: string, sent: boolean): MessageRow => ({
  ...ORIGIN,
  at: at.length === 10 ? noon(at) : at,
  conversation: `with-${slug}`,
  sent,
  from: sent ? OWN : person(slug),
  others: [person(slug)],
  text: 'Guten Tag',
});
