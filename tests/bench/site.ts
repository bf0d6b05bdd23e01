import type { Site } from '../support/net/site-server.ts';
import { FEED } from './feed-pages.ts';
import { site } from './pages.ts';
import { postSite } from './peer-pages.ts';

/** Every page of the bench. */
export const wholeSite: Site = (url) =>
  site(url) ?? Object.values(FEED).find((page) => page.url === url.href) ?? postSite(url);
