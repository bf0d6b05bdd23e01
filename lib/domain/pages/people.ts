import type { Network, PageLanguage } from '../profile/reading.ts';

export interface ListedPerson {
  name: string;
  /** '/in/slug/' or '/profile/Name/' */
  path: string | null;
  headline: string | null;
  location: string | null;
  degree: 1 | 2 | 3 | null;
}

/** Search results, connections, followers, a company's people; in page order. */
export interface PeopleReading {
  network: Network;
  kind: 'people';
  language: PageLanguage;
  people: ListedPerson[];
  missing: string[];
  /** Set where the reader was built without a real page (XING). */
  unverified?: true;
}

/** Sent or received invitations. */
export interface InvitationsReading {
  network: Network;
  kind: 'invitations';
  language: PageLanguage;
  /** `sent`: as shown, "Sent 2 weeks ago". */
  people: (ListedPerson & { sent: string | null })[];
  missing: string[];
}
