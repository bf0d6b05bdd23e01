import type { PageReading } from '../domain/pages/page-reading.ts';
import { linkedinCompany } from './linkedin/company/reader.ts';
import { linkedinDetails } from './linkedin/details/reader.ts';
import { linkedinFeed } from './linkedin/feed/reader.ts';
import { linkedinJob } from './linkedin/job/reader.ts';
import { linkedinMessages } from './linkedin/messages/reader.ts';
import { linkedinInvitations, linkedinPeople } from './linkedin/people/reader.ts';
import { linkedinProfile } from './linkedin/profile/reader.ts';
import type { PageReader, ProfileReader, ReadResult } from './site.ts';
import { finish, type Steps } from './steps.ts';
import { xingCompany } from './xing/company/reader.ts';
import { xingFeed } from './xing/feed/reader.ts';
import { xingMessages } from './xing/messages/reader.ts';
import { xingPeople } from './xing/people/reader.ts';
import { xingProfile } from './xing/profile/reader.ts';

/** Every reader of profiles, one line each. */
const PROFILE_READERS: readonly ProfileReader[] = [linkedinProfile, linkedinDetails, xingProfile];

/** Every reader of another kind of page, one line each; of two that know an address the first counts. */
const PAGE_READERS: readonly PageReader[] = [
  linkedinPeople,
  linkedinInvitations,
  linkedinMessages,
  linkedinCompany,
  linkedinFeed,
  linkedinJob,
  xingPeople,
  xingMessages,
  xingCompany,
  xingFeed,
];

/**
 * Reads a page as a profile.
 * @param today 'YYYY-MM-DD'
 * @returns a refusal, never a partial person, where the page is no profile that can be read
 */
export function readProfile(root: Document, url: URL, today: string): ReadResult {
  const reader = PROFILE_READERS.find((candidate) => candidate.at(url));
  if (!reader) return { ok: false, refusal: 'not-a-profile', found: url.hostname };
  return reader.read(root, url, today);
}

/** Reads a page of any kind that its address belongs to; see `readProfile`. */
export function readPage(root: Document, url: URL, today: string): ReadResult<PageReading> {
  return finish(readPageInSteps(root, url, today));
}

/** The same in steps, none of which takes long. */
export function* readPageInSteps(root: Document, url: URL, today: string): Steps<ReadResult<PageReading>> {
  const reader = [...PAGE_READERS, ...PROFILE_READERS].find((candidate) => candidate.at(url));
  if (!reader) return { ok: false, refusal: 'not-a-profile', found: url.hostname };
  return yield* reader.steps(root, url, today);
}
