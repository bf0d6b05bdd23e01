import type { Network, PageLanguage } from '../profile/reading.ts';

/** A company's page: home or about. `null` = the page does not tell. */
export interface CompanyReading {
  network: Network;
  kind: 'company';
  language: PageLanguage;
  /** '/company/slug/' or XING's '/pages/slug/'. */
  path: string | null;
  name: string;
  tagline: string | null;
  industry: string | null;
  location: string | null;
  followers: number | null;
  /** As shown: "51-200 employees". */
  employees: string | null;
  website: string | null;
  about: string | null;
  specialties: string[];
  missing: string[];
  /** Set where the reader was built without a real page (XING). */
  unverified?: true;
}
