import type { Network, PageLanguage } from '../profile/reading.ts';

/** As much of a job advert as a recruiter's opening can be taken from. */
export interface JobReading {
  network: Network;
  kind: 'job';
  language: PageLanguage;
  /** '/jobs/view/4711/' */
  path: string | null;
  title: string;
  company: string | null;
  companyPath: string | null;
  location: string | null;
  /** The advert's own text. */
  text: string | null;
  missing: string[];
}
