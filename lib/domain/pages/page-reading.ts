import type { ProfileReading } from '../profile/reading.ts';
import { toSpec } from '../profile/spec.ts';
import type { CompanyReading } from './company.ts';
import type { FeedReading } from './feed.ts';
import type { JobReading } from './job.ts';
import type { MessagesReading } from './messages.ts';
import type { InvitationsReading, PeopleReading } from './people.ts';

/** What any page of either network can be read as. */
export type PageReading =
  | ProfileReading
  | FeedReading
  | CompanyReading
  | MessagesReading
  | PeopleReading
  | InvitationsReading
  | JobReading;

export type PageKind = PageReading['kind'];

/** The form in which readings are compared and printed. Profiles leave out what only checks need. */
export function specOf(reading: PageReading): object {
  return reading.kind === 'profile' ? toSpec(reading) : reading;
}
