import { sampleSite } from '../../tests/support/net/sample-site.ts';
import type { Site } from '../../tests/support/net/site-server.ts';

export const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
export const OWN_ON_XING = 'https://www.xing.com/profile/Miriam_Hofstetter';

/** Where a network leads somebody who asks for the own profile. */
const REDIRECTS: Record<string, string> = {
  'https://www.linkedin.com/in/me/': OWN,
  'https://www.xing.com/profile/my_profile': OWN_ON_XING,
};

/** The sample pages, with the ways to one's own profile, and a word where the demo ends. */
export function demoSite(): Site {
  const site = sampleSite();
  return (url) => {
    const location = REDIRECTS[url.href];
    if (location) return { status: 302, headers: { location }, body: '' };
    return (
      site(url) ?? {
        status: 404,
        body: `<!doctype html><title>Demo</title><p>Not part of the demo. <a href="${OWN}">Back</a>`,
      }
    );
  };
}
