import { COMPANY_PAGES } from './company.ts';
import { FEED_PAGES } from './feed.ts';
import { MESSAGES_PAGES } from './messages.ts';
import { PEOPLE_PAGES } from './people.ts';
import type { SitePage } from './site-page.ts';

/** Every sample page of XING that is no profile. */
export const SITE_PAGES: readonly SitePage[] = [...FEED_PAGES, ...PEOPLE_PAGES, ...MESSAGES_PAGES, ...COMPANY_PAGES];
